import type { EvidenceBackend, HistoryEntry } from '@unticked/core';
import { FileLine } from './file-line.js';
import { hasFile } from './has-file.js';

export interface EntryFileProps {
  readonly entry: HistoryEntry;
  readonly subjectId: string;
  /** Where files are: `createEvidenceClient(…)`, or `createEvidenceBackend(ledger)`. */
  readonly evidence: EvidenceBackend;
}

/**
 * The file that one entry rests on, to be downloaded byte for byte; nothing where it rests on none. In the log:
 * `<ConsentHistory detail={(entry) => <EntryFile entry={entry} … />} />`.
 *
 * `data-unticked="kept-file"`.
 */
export function EntryFile({ entry, subjectId, evidence }: EntryFileProps) {
  if (!hasFile(entry)) return null;
  return <FileLine evidence={entry.evidence} date={entry.effectiveAt} subjectId={subjectId} port={evidence} />;
}
