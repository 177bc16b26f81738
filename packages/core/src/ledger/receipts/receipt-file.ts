import { ConsentError } from '../../errors/consent-error.js';
import type { ReceiptFile } from '../../model/receipt.js';
import { readPersons } from '../merging/read-persons.js';
import { readLog } from '../read-log.js';
import type { Session } from '../session.js';
import { makeReceipt } from './make-receipt.js';

/** See `Receipts.receipt`. What was said of one person before they became one with another stands in a log of its own. */
export async function receiptFile(
  { context, tenant }: Session,
  subjectId: string,
  submissionId: string,
): Promise<ReceiptFile> {
  const logs = await readPersons(context, tenant, subjectId);
  for (const { subject, stored, entries } of logs) {
    const written = stored.filter(({ event }) => event !== 'unreadable' && event.submissionId === submissionId);
    if (written.length === 0) continue;
    const trusted = new Set(entries.map(({ ref }) => ref.seq));
    if (!written.every(({ ref }) => trusted.has(ref.seq))) throw new ConsentError('tampered');
    const receipt = await makeReceipt(context, tenant, written);
    const { entries: page } = await readLog(context.store, { tenant, subject });
    const { notices } = await context.registry.load(tenant);
    const hashes = new Set(
      written.flatMap(({ event }) => (event !== 'unreadable' && 'notice' in event ? (event.notice ?? []) : [])),
    );
    return {
      receipt,
      entries: written.flatMap(({ ref: { seq } }) => {
        const body = page[seq - 1]?.body;
        return body === undefined ? [] : [{ seq, previous: page[seq - 2]?.hash ?? '', body }];
      }),
      notices: [...hashes].flatMap((hash) => {
        const known = notices.get(hash);
        return known ? [{ hash: known.hash, notice: known.notice }] : [];
      }),
    };
  }
  // Without a signer there is none of anything.
  await makeReceipt(context, tenant, []);
  throw new ConsentError('not_found');
}
