import type { PurposeChange } from '@unticked/core';
import { useId, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { clashes, contentOf, valueAt } from './draft-edits.js';
import { editorContext } from './editor-context.js';

type Side = 'yours' | 'theirs';

/**
 * Somebody else saved meanwhile: both texts, one beside the other, and the choice between them. Nothing is chosen by itself.
 *
 * `data-unticked="editor-conflict"`; in it `editor-sides` with two `quote`s.
 */
export function PolicyEditorConflict() {
  const { words, draft, theirs, edits, adopt } = editorContext.use('PolicyEditor.Conflict');
  const { format } = useConsentContext('PolicyEditor.Conflict');
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const name = useId();
  const [base, other] = [draft && contentOf(draft), theirs && contentOf(theirs)];
  if (!base || !other || !theirs) return null;
  const keys = clashes(base, other, edits);
  const last = theirs.steps.at(-1);
  const inWords = (value: unknown): string => {
    if (typeof value === 'string') return value;
    const change = value as PurposeChange | undefined; // texts and what is said of changes are all that is edited
    return change ? [words.change[change.kind], ...Object.values(change.note ?? {})].join('\n') : '–';
  };
  const side = (label: string, key: string, value: unknown) => (
    <div>
      <strong>{label}</strong>
      <blockquote
        data-unticked="quote"
        lang={key.startsWith('/changes/') ? undefined : key.split('/').at(-1)}
        dir="auto"
      >
        {inWords(value)}
      </blockquote>
    </div>
  );
  const dropped = new Set([...sides].filter(([, chosen]) => chosen === 'theirs').map(([key]) => key));
  return (
    <section role="alert" aria-label={words.problem.draft_conflict} data-unticked="editor-conflict">
      <p>
        <strong>
          {words.conflict(
            last?.by?.name ?? last?.by?.id ?? format.capital(words.somebody),
            last ? format.time(last.at) : '–',
          )}
        </strong>
      </p>
      {keys.length === 0 && <p>{words.noClash}</p>}
      {keys.map((key, index) => (
        <div key={key}>
          <div data-unticked="editor-sides">
            {side(words.theirs, key, valueAt(other, key))}
            {side(words.yours, key, edits.get(key))}
          </div>
          <Chips
            name={`${name}-${index}`}
            legend={words.which}
            options={[
              ['theirs', words.theirs],
              ['yours', words.yours],
            ]}
            chosen={sides.get(key)}
            onChoose={(chosen: Side) => setSides(new Map([...sides, [key, chosen]]))}
          />
        </div>
      ))}
      {keys.every((key) => sides.has(key)) && (
        <Button
          kind="primary"
          onClick={() => {
            adopt(dropped);
            setSides(new Map());
          }}
        >
          {words.goOn}
        </Button>
      )}
    </section>
  );
}
