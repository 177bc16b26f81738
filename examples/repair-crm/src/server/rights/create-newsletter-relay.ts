import { isConsentError, type LedgerFactory } from '@unticked/core';
import { createTurns } from '../create-turns.js';
import { randomId } from '../random-id.js';
import type { NewsletterTool } from './create-newsletter-tool.js';
import type { RelayNote, RelayNotes } from './create-relay-notes.js';

const TIME_LIMIT_MS = 3000;

/** What a customer says who wants no news any more. */
const saysNo: ReadonlySet<string> = new Set(['withdrawn', 'refused', 'objected']);

/** Takes readers off the newsletter once they said no to it, and writes down when that was done. */
export interface NewsletterRelay {
  /** Something changed for this customer; the newsletter follows in a moment. */
  readonly changed: (customerId: string) => void;
  /** Goes on where a process died, and asks about every reader, for what was missed while the tool or the process was down. */
  readonly reconcile: () => Promise<void>;
  /** Resolves when all that was heard of is passed on. */
  readonly settled: () => Promise<void>;
}

/**
 * Somebody is noted, forgotten, written down as passed on, and the note goes: killed anywhere, the next run goes on.
 * @param ledger is asked only once something changed, so it may be made with `changed` as its hook
 */
export function createNewsletterRelay(
  tool: NewsletterTool,
  notes: RelayNotes,
  ledger: () => LedgerFactory,
): NewsletterRelay {
  const turns = createTurns();
  const system = () => ledger().as({ type: 'system', id: 'repair-crm' });
  const writeDown = async ({ id, subjectId, entries }: RelayNote): Promise<void> => {
    try {
      await system().recordPropagated({ subjectId, id, system: 'newsletter', entries });
    } catch (error) {
      if (!isConsentError(error) || error.retryable) throw error;
      // Their log has become another since, and never takes it: nobody waits for that.
      console.error('passing on:', error);
    }
    notes.drop(subjectId);
  };
  const goOn = async (subjectId: string, signal: AbortSignal): Promise<void> => {
    const note = notes.all().find((one) => one.subjectId === subjectId);
    if (!note) return;
    const [reader] = await tool.readersAmong([subjectId], signal);
    // Whoever is a reader since the same day was not forgotten; who is one since another came back.
    if (reader && reader.since === note.since) notes.drop(subjectId);
    else await writeDown(note);
  };
  const passOn = async (subjectId: string): Promise<void> => {
    const signal = AbortSignal.timeout(TIME_LIMIT_MS);
    await goOn(subjectId, signal);
    const [reader] = await tool.readersAmong([subjectId], signal);
    if (!reader) return;
    const { pills } = await system().standing(subjectId);
    const cells = pills.flatMap((pill) => pill.cells);
    const news = cells.filter(({ topic, channel }) => topic === 'marketing' && channel === 'email');
    // Whoever is shut for another reason stays: data whose use is restricted is kept, and of an erasure the tool hears by itself.
    const noes = news.filter(({ gate }) => !gate.allowed && saysNo.has(gate.reason));
    const decided = noes.flatMap(({ decidedBy }) => decidedBy?.seq ?? []);
    if (noes.length < news.length || decided.length === 0) return;
    const note = { id: randomId(), subjectId, entries: decided, since: reader.since };
    notes.add(note);
    await tool.forget([subjectId], signal);
    await writeDown(note);
  };
  return {
    changed: (customerId) => {
      turns.take(() => passOn(customerId)).catch((error: unknown) => console.error('passing on:', error));
    },
    reconcile: async () => {
      const noted = notes.all().map(({ subjectId }) => subjectId);
      const readers = await tool.readerIds(AbortSignal.timeout(TIME_LIMIT_MS));
      for (const id of new Set([...noted, ...readers])) await turns.take(() => passOn(id));
    },
    settled: turns.settled,
  };
}
