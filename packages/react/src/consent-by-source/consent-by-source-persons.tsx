import type { HistoryEntry } from '@unticked/core';
import type { ReactNode } from 'react';
import { Button } from '../anatomy/button.js';
import { gather } from '../anatomy/gather.js';
import { iconOf } from '../anatomy/icon-of.js';
import { Mark } from '../anatomy/mark.js';
import { WhatFor } from '../anatomy/what-for.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { bySourceContext } from './by-source-context.js';

export interface ConsentBySourcePersonsProps {
  /** The host's name of a person, or a link to their page. @default the id */
  readonly person?: ((subjectId: string) => ReactNode) | undefined;
}

/** What was said together, in one way, about one purpose. */
const keyOf = ({ submissionId, kind, purposeId, person }: HistoryEntry): string =>
  JSON.stringify([submissionId, kind, purposeId, person]);

/** One answer: what, when, how, with whom and where. */
function Answer({ said }: { readonly said: readonly [HistoryEntry, ...HistoryEntry[]] }) {
  const { messages, format } = useConsentContext('ConsentBySource.Persons');
  const { common, history } = messages;
  const [{ kind, title, purposeId, effectiveAt, method, withWhom, recordedBy, place, correctedBy, ref }] = said;
  const how = [
    format.longDate(effectiveAt),
    method && common.method[method],
    withWhom ?? (recordedBy?.type === 'person' ? undefined : recordedBy?.name),
    place,
    correctedBy !== undefined && history.kind.corrected,
    common.entry(`${ref.seq}`, 1),
  ];
  return (
    <li data-kind={kind} data-corrected={correctedBy && true}>
      <Mark icon={iconOf(kind)} />
      <div>
        {history.kind[kind]}
        {purposeId && ': '}
        {purposeId && <WhatFor title={title ?? purposeId} channels={said.map(({ channel }) => channel)} />}
        {kind !== 'unreadable' && <div data-unticked="meta">{how.filter(Boolean).join(', ')}</div>}
      </div>
    </li>
  );
}

/**
 * Each person with what they answered here. `data-unticked="by-source-persons"`; each is a `by-source-person`, with `data-kind`
 * and `data-corrected` on its answers.
 */
export function ConsentBySourcePersons({ person = (subjectId) => subjectId }: ConsentBySourcePersonsProps) {
  const { words, reading, more } = bySourceContext.use('ConsentBySource.Persons');
  if (reading.state !== 'ready' || reading.value.length === 0) return null;
  return (
    <>
      <ul data-unticked="by-source-persons">
        {reading.value.map(({ subjectId, answers }) => (
          <li key={subjectId} data-unticked="by-source-person">
            <strong dir="auto">{person(subjectId)}</strong>
            <ul>
              {gather(answers, keyOf)
                // What was said, before what was left empty.
                .toSorted(([a], [b]) => Number(a.kind === 'not_given') - Number(b.kind === 'not_given'))
                .map((said) => (
                  <Answer key={(said[0].person ?? '') + said[0].ref.seq} said={said} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
      {more && <Button onClick={more}>{words.more}</Button>}
    </>
  );
}
