import type { LedgerOutline } from '../ledger/access/ledger-outline.js';
import type { PersonRef } from '../model/data-source.js';
import type { Held, HeldInSystem, HeldProgress } from '../model/held.js';
import { askSystem, type TakeSet, takeWhole } from './ask-system.js';
import { LEDGER_SYSTEM } from './define-data-source.js';
import { heldDigest } from './held-digest.js';
import { type HeldSet, isStreamed } from './held-set.js';
import type { RightsContext } from './rights-context.js';

export interface HeldQuestion {
  /**
   * Hears of every system twice: that it is waited for, and how it answered. What it throws is ignored. Of an export, sets that are
   * read as they are written are not told.
   */
  readonly onProgress?: (progress: HeldProgress) => void;
}

/** What is held, before it is known whether its fingerprint is asked for. */
export type HeldAsTaken<Set> = Omit<Held<Set>, 'fingerprint'>;

/** What was asked for since is no other data: it has a set of its own, in which nobody's words stand, so that no place in another one moves. */
const seenIn = <Set extends HeldSet>({ system, sets }: HeldInSystem<Set>) => ({
  system,
  sets: system === LEDGER_SYSTEM ? sets.filter(({ id }) => id !== 'requests') : sets,
});

/** See `Held.fingerprint`. */
export const fingerprintOf = async <Set extends HeldSet>(
  { crypto }: Pick<RightsContext, 'crypto'>,
  { systems }: HeldAsTaken<Set>,
) => heldDigest(crypto, systems.map(seenIn));

/** How what is held is taken: into memory, or only read through. */
export interface HeldTaking<Set> {
  /** What the ledger itself holds. */
  readonly own: () => Promise<Omit<LedgerOutline, 'sets'> & { readonly sets: readonly Set[] }>;
  /** A set of another system. */
  readonly take: TakeSet<Set>;
}

/** What is told of a system as soon as it is known. */
const inMemory = (answer: HeldInSystem<HeldSet>): HeldInSystem => ({
  ...answer,
  sets: answer.sets.flatMap((set) => (isStreamed(set) ? [] : [set])),
});

/** Asks every system at once; one that is late or fails is said and hides nothing. */
export async function takeHeld<Set extends HeldSet>(
  context: RightsContext,
  subjectId: string,
  { onProgress }: HeldQuestion,
  { own, take }: HeldTaking<Set>,
): Promise<HeldAsTaken<Set>> {
  const { sources, facts } = context;
  const tell = (progress: HeldProgress): void => {
    try {
      onProgress?.(progress);
    } catch {
      // Whoever watches must not stop what is watched.
    }
  };
  const { title, subjects, locale, missing, sets } = await own();
  const person: PersonRef = { subjectId, subjects };
  const { recipients } = facts;
  // The ledger knows nobody outside it: the host says who gets what stands in it.
  const told = recipients ? sets.map((set) => ({ ...set, recipients })) : sets;
  const state = missing === undefined ? ({ state: 'ok' } as const) : ({ state: 'partial', missing } as const);
  const first: HeldInSystem<Set> = { system: LEDGER_SYSTEM, title, sets: told, ...state };
  for (const system of [{ id: LEDGER_SYSTEM, title }, ...sources])
    tell({ system: system.id, title: system.title, state: 'waiting' });
  tell(inMemory(first));
  const others = await Promise.all(
    sources.map(async (source) => {
      const answer = await askSystem(context, source, person, take);
      tell(inMemory(answer));
      return answer;
    }),
  );
  const systems = [first, ...others];
  return { subjectId, subjects, at: context.now(), ...(locale === undefined ? {} : { locale }), systems };
}

/** All that is held, in memory: what is shown is whole. */
export async function collectHeld(
  context: RightsContext,
  subjectId: string,
  question: HeldQuestion = {},
): Promise<Held> {
  const held = await takeHeld(context, subjectId, question, {
    own: () => context.ledger.ledgerData(subjectId),
    take: takeWhole,
  });
  return { ...held, fingerprint: await fingerprintOf(context, held) };
}
