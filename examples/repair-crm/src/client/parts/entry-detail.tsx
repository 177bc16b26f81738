import type { HistoryEntry } from '@unticked/core';
import { EntryFile, EntryReceipt, EntryWording, PolicyDiff, Rectification } from '@unticked/react';
import { evidence } from '../api/evidence.js';
import { records } from '../api/records.js';
import { useSetup } from '../api/use-setup.js';
import { EntrySource } from './entry-source.js';

export interface EntryDetailProps {
  readonly entry: HistoryEntry;
  readonly customerId: string;
}

/** The repair that an entry came from, what became of a wording that was not known, what was put right, the file that it rests on, its receipt, and what changed in its text since. */
export function EntryDetail({ entry, customerId }: EntryDetailProps) {
  const setup = useSetup().data;
  const { policyVersion, purposeId } = entry;
  const isOlder = policyVersion !== undefined && policyVersion < (setup?.version ?? 0);
  return (
    <>
      <EntrySource entry={entry} customerId={customerId} />
      <EntryWording entry={entry} />
      <Rectification.Entry entry={entry} />
      <EntryFile entry={entry} subjectId={customerId} evidence={evidence} />
      <EntryReceipt entry={entry} subjectId={customerId} records={records} />
      {isOlder && setup?.policyId && (
        <PolicyDiff.Since policyId={setup.policyId} from={policyVersion} purposeId={purposeId} />
      )}
    </>
  );
}
