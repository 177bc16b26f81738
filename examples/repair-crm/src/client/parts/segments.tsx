export interface SegmentsProps {
  readonly label: string;
  /** Words by value. */
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly disabled?: boolean;
}

/** One of a few, side by side. */
export const Segments = ({ label, options, value, onChoose, disabled = false }: SegmentsProps) => (
  <fieldset className="segments" aria-label={label} disabled={disabled}>
    {Object.entries(options).map(([one, text]) => (
      <button key={one} type="button" aria-pressed={value === one} onClick={() => onChoose(one)}>
        {text}
      </button>
    ))}
  </fieldset>
);
