import { canonicalJson } from '../../canonical/canonical-json.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { ConsentEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { ReceiptEntry, ReceiptPayload } from '../../model/receipt.js';
import type { LedgerContext } from '../ledger-context.js';

const isRead = (entry: LoggedEvent): entry is LoggedEvent & { readonly event: ConsentEvent } =>
  entry.event !== 'unreadable';

function entryOf({ ref, event }: LoggedEvent & { readonly event: ConsentEvent }): ReceiptEntry {
  const notice = 'notice' in event ? event.notice : undefined;
  return { ...ref, recordedAt: event.recordedAt, ...(notice === undefined ? {} : { notice }) };
}

/**
 * The receipt for the entries of one submission. Made of them alone, so that it can be made again and is the same.
 * @param entries of one submission, checked against their hashes
 * @throws `unsupported` without a signer; `not_found` for no entries
 */
export async function makeReceipt(
  { signer }: Pick<LedgerContext, 'signer'>,
  tenant: string,
  entries: readonly LoggedEvent[],
): Promise<string> {
  if (!signer) throw new ConsentError('unsupported', { params: { option: 'signer' } });
  const read = entries.filter(isRead);
  const first = read[0]?.event;
  if (!first) throw new ConsentError('not_found');
  const { logId, submissionId } = first;
  const payload: ReceiptPayload = { v: 1, tenant, logId, submissionId, entries: read.map(entryOf) };
  return signer.sign(utf8(canonicalJson(payload)));
}
