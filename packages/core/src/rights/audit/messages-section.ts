import { toCsv } from '../../canonical/to-csv.js';
import type { SectionMaker } from './audit-case.js';
import { messageVerdict } from './message-verdict.js';
import { personEntries } from './person-entries.js';
import { tell } from './tell.js';

interface Sent {
  readonly title: string;
  readonly way: string;
  allowed: number;
  at_once: number;
  later: number;
}

/** `messages.csv`: messages of the period that the gate had not allowed, or would not have with what is known now; all of them counted. */
export const messagesSection: SectionMaker = async function* (of) {
  const { own, status, number, moment } = of.tongue;
  const { row, finding, said } = tell('messages', of);
  const { timeline } = of.policies;
  const sent = new Map<string, Sent>();
  yield { text: toCsv([['person', 'entry', 'purpose', 'channel', 'sent', 'reason', 'known']]), entries: 0 };
  for await (const { subjectId, entry, event, log } of personEntries(of)) {
    if (event.kind !== 'contacted') continue;
    const { purposeId, channel, effectiveAt } = event;
    const title = of.titleOf(purposeId);
    if (title === undefined) continue;
    const key = `${purposeId} ${channel}`;
    const none = { title, way: status.channels[channel], allowed: 0, at_once: 0, later: 0 };
    const counts = sent.get(key) ?? none;
    sent.set(key, counts);
    const verdict = messageVerdict(event, entry, log, timeline);
    counts[verdict.allowed ? 'allowed' : verdict.known] += 1;
    if (verdict.allowed) continue;
    const { reason, known } = verdict;
    const text = toCsv([[subjectId, entry.ref.seq, purposeId, channel, effectiveAt, reason, known]]);
    yield { text, entries: 1 };
    finding(own.messages[known](subjectId, title, counts.way, moment(effectiveAt), own.reason(reason)));
  }
  for (const { title, way, allowed, at_once, later } of sent.values())
    row(title, way, number(allowed), number(at_once), number(later));
  return said();
};
