import { useId } from 'react';
import { type CoverCell, coverKey } from './cover-key.js';
import { Remark } from './remark.js';
import { WhatFor } from './what-for.js';

export interface CoverBoxesProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  /** What can be chosen. */
  readonly cells: readonly CoverCell[];
  /** Keys of what is; nothing until somebody ticks it. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly titleOf: (purposeId: string) => string;
  /** What is still to be done here. */
  readonly problem?: string | undefined;
}

/** Which purposes and channels a text covers: boxes that belong to no form of the host's. `data-unticked="covers"`, `data-error`; each is a `cover`. */
export function CoverBoxes({ legend, hint, cells, chosen, onChange, titleOf, problem }: CoverBoxesProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      data-unticked="covers"
      data-error={problem ? true : undefined}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend>{legend}</legend>
      {hint && (
        <div id={`${id}-hint`} data-unticked="meta">
          {hint}
        </div>
      )}
      {cells.map((cell) => {
        const key = coverKey(cell);
        return (
          <label key={key} data-unticked="cover">
            <input
              type="checkbox"
              form=""
              autoComplete="off"
              checked={chosen.has(key)}
              onChange={({ currentTarget }) => {
                const next = new Set(chosen);
                if (currentTarget.checked) next.add(key);
                else next.delete(key);
                onChange(next);
              }}
            />
            <span>
              <WhatFor title={titleOf(cell.purposeId)} channels={[cell.channel]} />
            </span>
          </label>
        );
      })}
      {problem && (
        <Remark kind="error" id={`${id}-error`}>
          {problem}
        </Remark>
      )}
    </fieldset>
  );
}
