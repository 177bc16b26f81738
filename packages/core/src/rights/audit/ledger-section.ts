import type { FilePiece } from '../export/file-writer.js';
import type { AuditCase } from './audit-question.js';

/** `ledger.json`: every entry, text and policy against its hash, today. */
export async function* ledgerSection({ context: { ledger } }: AuditCase): AsyncGenerator<FilePiece> {
  const report = await ledger.verify();
  yield { text: `${JSON.stringify(report, null, 2)}\n`, entries: report.checked.events };
}
