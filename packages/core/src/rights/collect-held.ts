import { canonicalJson } from '../canonical/canonical-json.js';
import { digest } from '../canonical/digest.js';
import { utf8 } from '../canonical/utf8.js';
import { ConsentError } from '../errors/consent-error.js';
import { isConsentError } from '../errors/is-consent-error.js';
import { collectedSchema } from '../model/collected.schema.js';
import type { Collected, DataSource, PersonRef } from '../model/data-source.js';
import type { Held, HeldInSystem, HeldProgress, SystemState } from '../model/held.js';
import { LEDGER_SYSTEM } from './define-data-source.js';
import { inTimeLimit } from './in-time-limit.js';
import type { RightsContext } from './rights-context.js';

export interface HeldQuestion {
  /** Hears of every system twice: that it is waited for, and how it answered. What it throws is ignored. */
  readonly onProgress?: (progress: HeldProgress) => void;
}

/** What was asked for since is no other data: it has a set of its own, in which nobody's words stand, so that no place in another one moves. */
const seenIn = ({ system, sets }: HeldInSystem) => ({
  system,
  sets: system === LEDGER_SYSTEM ? sets.filter(({ id }) => id !== 'requests') : sets,
});

const stateOf = ({ missing }: Collected): SystemState =>
  missing === undefined ? { state: 'ok' } : { state: 'partial', missing };

/** What one system answers, as far as it does. */
export async function askSystem(context: RightsContext, source: DataSource, person: PersonRef): Promise<HeldInSystem> {
  const { id: system, title } = source;
  try {
    const answer = await inTimeLimit(context.timeLimit, (control) => source.collect(person, control));
    const { data } = collectedSchema.safeParse(answer);
    if (!data) throw new ConsentError('invalid');
    canonicalJson(data.sets);
    const open = source.open?.(person);
    return { system, title, sets: data.sets, ...(open === undefined ? {} : { open }), ...stateOf(data) };
  } catch (error) {
    // What it says of persons is its own, so that nothing of the error goes on.
    const isLate = isConsentError(error, 'unavailable') && error.params.reason === 'timeout';
    return { system, title, sets: [], state: 'failed', because: isLate ? 'timeout' : 'error' };
  }
}

/** Asks every system at once; one that is late or fails is said and hides nothing. */
export async function collectHeld(
  context: RightsContext,
  subjectId: string,
  { onProgress }: HeldQuestion = {},
): Promise<Held> {
  const { ledger, sources, crypto, facts } = context;
  const tell = (progress: HeldProgress): void => {
    try {
      onProgress?.(progress);
    } catch {
      // Whoever watches must not stop what is watched.
    }
  };
  const { title, subjects, locale, ...own } = await ledger.ledgerData(subjectId);
  const person: PersonRef = { subjectId, subjects };
  const { recipients } = facts;
  // The ledger knows nobody outside it: the host says who gets what stands in it.
  const sets = recipients ? own.sets.map((set) => ({ ...set, recipients })) : own.sets;
  const first: HeldInSystem = { system: LEDGER_SYSTEM, title, sets, ...stateOf(own) };
  for (const system of [{ id: LEDGER_SYSTEM, title }, ...sources])
    tell({ system: system.id, title: system.title, state: 'waiting' });
  tell(first);
  const others = await Promise.all(
    sources.map(async (source) => {
      const answer = await askSystem(context, source, person);
      tell(answer);
      return answer;
    }),
  );
  const systems = [first, ...others];
  return {
    subjectId,
    subjects,
    at: context.now(),
    ...(locale === undefined ? {} : { locale }),
    systems,
    fingerprint: await digest(crypto, 'held', utf8(canonicalJson(systems.map(seenIn)))),
  };
}
