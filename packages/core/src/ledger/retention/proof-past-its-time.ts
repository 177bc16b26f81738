import { addDuration } from '../../canonical/duration.js';
import type { Instant } from '../../canonical/instant.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { RightsRequest } from '../../model/rights-request.js';
import type { PersonLog } from '../merging/read-persons.js';
import { personStateOf } from '../removing/person-state-of.js';
import { requests } from '../requests/requests.js';
import type { Session } from '../session.js';
import { isPastItsTime } from './is-past-its-time.js';

export interface ProofPastItsTime {
  readonly until: Instant;
  /** What the person asked for. What is open has to be answered first. */
  readonly asked: readonly RightsRequest[];
}

const questions: ReadonlySet<string> = new Set(['request_step', 'rectification_step']);

/** Says nothing but that a person asked for something. */
const isOfRequests = (entries: readonly LoggedEvent[]): boolean =>
  entries.length > 0 && entries.every(({ event }) => event !== 'unreadable' && questions.has(event.kind));

/** The proof that is left of an erased person, or of what somebody asked for of whom nothing else is known, where its time is over. */
export async function proofPastItsTime(
  session: Session,
  log: Pick<PersonLog, 'subject' | 'entries' | 'broken'>,
  now: Instant,
): Promise<ProofPastItsTime | undefined> {
  const { subject, entries, broken } = log;
  const { erased } = personStateOf(subject, entries, now);
  if (erased && isPastItsTime(log, now))
    return { until: erased.kept.until, asked: await requests(session).requestsOf(subject) };
  const { keepProof } = session.context;
  if (!keepProof || broken.length > 0 || !isOfRequests(entries)) return undefined;
  const asked = await requests(session).requestsOf(subject);
  const steps = asked.flatMap((request) => request.steps.map(({ at }) => at));
  const points = entries.flatMap(({ event }) => (event === 'unreadable' ? [] : event.recordedAt));
  const end = [...points, ...steps].toSorted().at(-1);
  // As long as the proof of an erasure would be kept, from the last step on.
  const until = end && addDuration(end, keepProof.period);
  return until !== undefined && until <= now ? { until, asked } : undefined;
}
