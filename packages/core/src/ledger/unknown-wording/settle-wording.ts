import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import type { Instant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type {
  ConfirmWordingInput,
  TurnDownWordingInput,
  UnknownWordingCase,
  UnknownWordingOutcome,
} from '../../model/unknown-wording.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import type { EventDraft } from '../event-draft.js';
import { readPersons } from '../merging/read-persons.js';
import type { Policies } from '../policy-registry.js';
import type { Session } from '../session.js';
import { casesOf } from './cases-of.js';
import { wordingFault } from './wording-fault.js';

/** What a second person decides by. */
export interface Settling {
  readonly found: UnknownWordingCase;
  /** The log that is written to. */
  readonly entries: readonly LoggedEvent[];
  /** That one, and those of all who have become one with the person. */
  readonly everything: readonly LoggedEvent[];
  readonly policies: Policies;
  readonly now: Instant;
}

/**
 * Writes what a second person makes of a form: once, whoever of them was first.
 * @param decide the entries that say so; called anew when somebody else wrote to the log meanwhile
 */
export async function settleWording(
  { context, tenant, actor }: Session,
  said: ConfirmWordingInput | TurnDownWordingInput,
  state: 'confirmed' | 'turned_down',
  decide: (settling: Settling) => Promise<readonly EventDraft[]>,
): Promise<UnknownWordingOutcome> {
  const { subjectId, id, wordingId } = said;
  const text = canonicalJson({ [state]: { ...said } }, 'escape');
  const submissionDigest = await digest(context.crypto, 'submission', utf8(text));
  return append<UnknownWordingOutcome>(context, { tenant, subject: subjectId }, async (log) => {
    if (alreadyWritten(log, id, submissionDigest).length > 0) return { done: { outcome: 'unchanged', state } };
    const { subject } = log.ref;
    const persons = await readPersons(context, tenant, subject);
    const logs = [log, ...persons.filter((one) => one.subject !== subject)];
    const found = casesOf(subject, logs).find((one) => one.id === wordingId);
    if (!found) throw new ConsentError('not_found');
    if (found.state !== 'open') return { done: { outcome: 'unchanged', state: found.state } };
    if (found.recordedBy.id === actor.id) throw wordingFault('second_person_needed', '/wordingId');
    const policies = await context.registry.load(tenant, 'fresh');
    const now = nowFor(context, log.entries);
    const everything = logs.flatMap(({ entries }) => entries);
    const drafts = await decide({ found, entries: log.entries, everything, policies, now });
    return {
      submissionId: id,
      drafts: drafts.map((draft, index) =>
        index > 0 ? draft : { ...draft, envelope: { ...draft.envelope, submissionDigest } },
      ),
      derive: deriveFrom(log.entries, policies.timeline, now),
      result: () => ({ outcome: 'recorded', state }),
    };
  });
}
