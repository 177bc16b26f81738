import type { HistoryEntry } from '../../model/history.js';
import type { FilePiece } from '../export/file-writer.js';
import type { AuditCase } from './audit-question.js';
import { drawSample } from './draw-sample.js';

/** Who wrote it down is staff's own matter, until somebody asks for it by name. */
function withoutStaff({ withWhom: _with, settles: _settles, recordedBy, ...entry }: HistoryEntry) {
  return recordedBy ? { ...entry, recordedBy: { type: recordedBy.type } } : entry;
}

/** `sample.ndjson`: each entry of the sample with the exact text that it was given to, and whether its log is as it was written. */
export async function* sampleSection(of: AuditCase): AsyncGenerator<FilePiece> {
  const { ledger } = of.context;
  for (const { key, subjectId, entry } of await drawSample(of)) {
    // Before it leaves: whose entry an auditor reads, that person may be told.
    await ledger.noteLook({ subjectId, what: 'export' });
    const { chain } = await ledger.history(subjectId, { limit: 1 });
    const notice = entry.notice === undefined ? null : await ledger.notice(entry.notice);
    const said = of.question.staff === 'named' ? entry : withoutStaff(entry);
    yield { text: `${JSON.stringify({ key, subjectId, entry: said, notice, intact: chain.intact })}\n`, entries: 1 };
  }
}
