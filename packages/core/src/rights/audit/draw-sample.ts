import { utf8 } from '../../canonical/utf8.js';
import type { HistoryEntry } from '../../model/history.js';
import { hex } from '../export/hex.js';
import type { AuditCase } from './audit-case.js';

/** An entry that was drawn. */
export interface Drawn {
  /** What it was drawn by, in hexadecimal: the smallest ones are. */
  readonly key: string;
  readonly subjectId: string;
  readonly entry: HistoryEntry;
}

async function* entriesOf({ context: { ledger } }: AuditCase, subjectId: string): AsyncGenerator<HistoryEntry> {
  let before: number | undefined;
  do {
    const { entries, next } = await ledger.history(subjectId, {
      limit: 1000,
      ...(before === undefined ? {} : { before }),
    });
    yield* entries;
    before = next;
  } while (before !== undefined);
}

async function* everybody({ context: { ledger } }: AuditCase): AsyncGenerator<string> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const page: { readonly subjectIds: readonly string[]; readonly next?: string } = await ledger.everybody({ after });
    yield* page.subjectIds;
    after = page.next;
  }
}

/**
 * Draws yeses that staff wrote down in the period: those whose SHA-256 of seed, beginning, end and hash of the entry, with a zero
 * byte between them, is smallest. So nobody chooses them, whoever has the seed draws them again, and what is written later changes
 * nothing. What is held in memory is the sample alone.
 */
export async function drawSample(of: AuditCase): Promise<readonly Drawn[]> {
  const { context, question, titleOf } = of;
  const { from, until, seed, sampleSize } = question;
  const isMeant = ({ kind, recordedBy, recordedAt, purposeId = '', carried }: HistoryEntry): boolean =>
    (kind === 'given' || kind === 'renewed') &&
    recordedBy?.type === 'staff' &&
    carried === undefined &&
    from <= recordedAt &&
    recordedAt < until &&
    titleOf(purposeId) !== undefined;
  let drawn: readonly Drawn[] = [];
  for await (const subjectId of everybody(of))
    for await (const entry of entriesOf(of, subjectId)) {
      // Who became one with somebody is met under both ids, and each entry once.
      if (!isMeant(entry) || drawn.some((one) => one.entry.ref.hash === entry.ref.hash)) continue;
      const key = hex(await context.crypto.sha256(utf8([seed, from, until, entry.ref.hash].join('\0'))));
      drawn = [...drawn, { key, subjectId, entry }].toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, sampleSize);
    }
  return drawn;
}
