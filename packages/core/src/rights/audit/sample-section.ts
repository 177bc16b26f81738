import type { HistoryEntry } from '../../model/history.js';
import type { SectionMaker } from './audit-case.js';
import { drawSample } from './draw-sample.js';
import { tell } from './tell.js';

/** An entry with all of its personal part. */
type Whole = HistoryEntry & { readonly sentence?: string };

/** Who wrote it down, and with whom, is staff's own matter, until somebody asks for it by name. */
function withoutStaff({ withWhom: _with, settles: _settles, sentence: _sentence, other: _other, ...whole }: Whole) {
  const { recordedBy, ...entry } = whole;
  return recordedBy ? { ...entry, recordedBy: { type: recordedBy.type } } : entry;
}

/** `sample.ndjson`: each entry of the sample with the exact text that it was given to, and whether its log is as it was written. */
export const sampleSection: SectionMaker = async function* (of) {
  const { ledger } = of.context;
  const { own, words, status, moment } = of.tongue;
  const { row, finding, said } = tell('sample', of);
  for (const { key, subjectId, entry } of await drawSample(of)) {
    // Before it leaves: whose entry an auditor reads, that person may be told.
    await ledger.noteLook({ subjectId, what: 'export' });
    const { chain } = await ledger.history(subjectId, { limit: 1 });
    const notice = entry.notice === undefined ? null : await ledger.notice(entry.notice);
    const { ref, recordedAt, purposeId = '', channel = '*', method } = entry;
    const title = of.titleOf(purposeId) ?? '';
    const [way, how] = [channel === '*' ? '' : status.channels[channel], method ? status.methods[method] : ''];
    row(subjectId, String(ref.seq), moment(recordedAt), title, way, how, chain.intact ? words.yes : words.no);
    if (!chain.intact) finding(own.sample.changed(subjectId, ref.seq));
    const shown = of.question.staff === 'named' ? entry : withoutStaff(entry);
    yield { text: `${JSON.stringify({ key, subjectId, entry: shown, notice, intact: chain.intact })}\n`, entries: 1 };
  }
  return said();
};
