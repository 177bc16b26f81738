/** Marks on a grid of 16, drawn with the text's own colour. */
const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  half: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 2a6 6 0 1 0 0 12z',
  cross: 'm4 4 8 8M12 4l-8 8',
  ask: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2',
  empty: 'M5 3h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2',
  back: 'M6 4 3 7l3 3M3.5 7H10a3 3 0 0 1 0 6H7',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3.3l2 1.5',
  warn: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.2',
  again: 'M13 8a5 5 0 1 1-1.5-3.5M13 2v3h-3',
  query: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.6M8 12.6v.2',
  pen: 'm3 13 1-3.5L10.5 3 13 5.5 6.5 12z',
  block: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M4 4l8 8',
} as const;

export type IconName = keyof typeof paths;

/** Never the only bearer of a meaning, so always hidden from assistive technology. `data-unticked="icon"`, `data-icon`. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg data-unticked="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
