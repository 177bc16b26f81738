import type { ExportFormat } from '@unticked/core';
import { useId } from 'react';
import { Remark } from '../anatomy/remark.js';
import type { ExportMessages } from '../messages/sections/export-messages.js';

export interface FormatBoxesProps {
  readonly words: ExportMessages;
  readonly chosen: ReadonlySet<ExportFormat>;
  readonly disabled: boolean;
  readonly onChange: (chosen: ReadonlySet<ExportFormat>) => void;
}

const formats: readonly ExportFormat[] = ['log', 'json', 'csv', 'statement'];

/** What the file goes without: no box of this project is ticked before somebody ticks it. `data-unticked="export-formats"`, `data-error`. */
export function FormatBoxes({ words, chosen, disabled, onChange }: FormatBoxesProps) {
  const id = useId();
  const problem = chosen.size === 0;
  return (
    <fieldset
      data-unticked="export-formats"
      data-error={problem ? true : undefined}
      aria-describedby={problem ? `${id}-error` : undefined}
    >
      <legend>{words.formats}</legend>
      {formats.map((format) => (
        <label key={format}>
          <input
            type="checkbox"
            form=""
            autoComplete="off"
            checked={!chosen.has(format)}
            disabled={disabled}
            onChange={({ currentTarget }) => {
              const next = new Set(chosen);
              if (currentTarget.checked) next.delete(format);
              else next.add(format);
              onChange(next);
            }}
          />
          <span>{words.format[format]}</span>
        </label>
      ))}
      {problem && (
        <Remark kind="error" id={`${id}-error`}>
          {words.formatsMissing}
        </Remark>
      )}
    </fieldset>
  );
}
