import type { LedgerFactory } from '@unticked/core';
import { createTurns } from '../create-turns.js';
import { randomId } from '../random-id.js';
import type { NewsletterTool } from './create-newsletter-tool.js';

const TIME_LIMIT_MS = 3000;

/** What a customer says who wants no news any more. */
const saysNo: ReadonlySet<string> = new Set(['withdrawn', 'refused', 'objected']);

/** Takes readers off the newsletter once they said no to it, and writes down when that was done. */
export interface NewsletterRelay {
  /** Something changed for this customer; the newsletter follows in a moment. */
  readonly changed: (customerId: string) => void;
  /** Asks about every reader, for what was missed while the tool or the process was down. */
  readonly reconcile: () => Promise<void>;
  /** Resolves when all that was heard of is passed on. */
  readonly settled: () => Promise<void>;
}

/** @param ledger is asked only once something changed, so it may be made with `changed` as its hook */
export function createNewsletterRelay(tool: NewsletterTool, ledger: () => LedgerFactory): NewsletterRelay {
  const turns = createTurns();
  const passOn = async (subjectId: string): Promise<void> => {
    const signal = AbortSignal.timeout(TIME_LIMIT_MS);
    if ((await tool.readersAmong([subjectId], signal)).length === 0) return;
    const system = ledger().as({ type: 'system', id: 'repair-crm' });
    const { pills } = await system.standing(subjectId);
    const cells = pills.flatMap((pill) => pill.cells);
    const news = cells.filter(({ topic, channel }) => topic === 'marketing' && channel === 'email');
    // Whoever is shut for another reason stays: data whose use is restricted is kept, and of an erasure the tool hears by itself.
    const noes = news.filter(({ gate }) => !gate.allowed && saysNo.has(gate.reason));
    const decided = noes.flatMap(({ decidedBy }) => decidedBy?.seq ?? []);
    if (noes.length < news.length || decided.length === 0) return;
    await tool.forget([subjectId], signal);
    await system.recordPropagated({ subjectId, id: randomId(), system: 'newsletter', entries: decided });
  };
  return {
    changed: (customerId) => {
      turns.take(() => passOn(customerId)).catch((error: unknown) => console.error('passing on:', error));
    },
    reconcile: async () => {
      for (const id of await tool.readerIds(AbortSignal.timeout(TIME_LIMIT_MS))) await turns.take(() => passOn(id));
    },
    settled: turns.settled,
  };
}
