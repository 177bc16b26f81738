import { Button } from './button.js';

export interface SaveOnceProps {
  readonly label: string;
  readonly change: {
    readonly state: 'idle' | 'saving' | 'done' | 'error';
    readonly save: (event: Event) => void;
  };
}

/** Writes a change. Gone once it is written. */
export function SaveOnce({ label, change: { state, save } }: SaveOnceProps) {
  if (state === 'done') return null;
  return (
    <Button
      kind="primary"
      aria-disabled={state === 'saving' || undefined}
      onClick={({ nativeEvent }) => save(nativeEvent)}
    >
      {label}
    </Button>
  );
}
