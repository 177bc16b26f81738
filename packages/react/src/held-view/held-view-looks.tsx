import { useQuery } from '@tanstack/react-query';
import type { Look } from '@unticked/core';
import { errorShape } from '../anatomy/error-shape.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Unread } from '../anatomy/unread.js';
import { rights } from '../messages/en/rights.js';
import { readOptions } from '../provider/read-options.js';
import { readingOf } from '../provider/reading.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useWords } from '../provider/use-words.js';
import { heldContext } from './held-context.js';

/** Who looked at all that is held, when and at what, the newest first. `data-unticked="held-looks"`; each is a `held-look`. */
export function HeldViewLooks() {
  const { words, subjectId } = heldContext.use('HeldView.Looks');
  const { client, scope, format } = useConsentContext('HeldView.Looks');
  const common = useWords('HeldView.Looks', 'rights', rights);
  const port = useRights('HeldView.Looks').subject(subjectId);
  const reading = readingOf(
    useQuery<readonly Look[]>(
      { ...readOptions, queryKey: rightsKeys.looks(scope, subjectId), queryFn: () => port.lookedAt() },
      client,
    ),
  );
  const isUnset = reading.state === 'error' && errorShape(reading.error).code === 'unsupported';
  const look = ({ at, what, by }: Look, place: number) => (
    <li key={place} data-unticked="held-look">
      {format.date(at)}, {format.time(at)}: <strong dir="auto">{by?.name ?? by?.id ?? words.erased}</strong>
      {what && `, ${words.looked[what]}`}
    </li>
  );
  return (
    <section data-unticked="held-looks">
      <h2>{words.looks}</h2>
      {reading.state !== 'ready' ? (
        <p role="status">{isUnset ? refusalText(reading.error, common) : <Unread reading={reading} />}</p>
      ) : reading.value.length === 0 ? (
        <p>{words.noLooks}</p>
      ) : (
        <ol aria-label={words.looks}>{reading.value.toReversed().map(look)}</ol>
      )}
    </section>
  );
}
