/** Marks on a grid of 16, drawn with the text's own colour. */
const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  half: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 2a6 6 0 1 0 0 12z',
  cross: 'm4 4 8 8M12 4l-8 8',
  ask: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2',
  empty: 'M3 3h10v10H3z',
  back: 'M6 4 3 7l3 3M3.5 7H10a3 3 0 0 1 0 6H7',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3.3l2 1.5',
  warn: 'M8 2.5 14.5 13.5h-13zM8 7v2M8 11.5v0',
  again: 'M13 8a5 5 0 1 1-1.5-3.5M13 2v3h-3',
  query: 'M5.5 6A2.5 2.5 0 1 1 8 8.5V10M8 13v0',
  pen: 'm3 13 1-4 6-6 3 3-6 6z',
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
