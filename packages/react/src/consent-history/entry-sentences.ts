import type { Evidence, HistoryEntry } from '@unticked/core';
import type { Format } from '../anatomy/use-format.js';
import type { Messages } from '../messages/messages.js';

type Parts = readonly (string | false | undefined)[];

/** Who spoke with the person and who wrote it down, one name where they are the same. */
function who({ recordedBy, withWhom }: HistoryEntry, { common, history }: Messages): Parts {
  const by = recordedBy?.type === 'person' ? undefined : (recordedBy?.name ?? recordedBy?.id);
  if (!withWhom || withWhom === by) return [by];
  return [common.withWhom(withWhom), by && history.recordedBy(by)];
}

/** The log stands in the order of writing; an earlier day on which it happened is said. */
function when({ claimedAt, effectiveAt, recordedAt }: HistoryEntry, { history }: Messages, { date }: Format): Parts {
  if (claimedAt && !Number.isNaN(Date.parse(claimedAt))) return [history.claimedFor(date(claimedAt))];
  return [date(effectiveAt) !== date(recordedAt) && history.happenedOn(date(effectiveAt))];
}

function evidenceOf(evidence: Evidence, { common, history }: Messages, { date }: Format): Parts {
  const { kind, system, recordId, ref, at, confirmedAt, text } = evidence;
  const day = (instant: string | undefined) =>
    instant === undefined || Number.isNaN(Date.parse(instant)) ? instant : date(instant);
  const confirmed = day(confirmedAt);
  return [
    [history.evidence[kind], system, recordId, ref, day(at)].filter(Boolean).join(' '),
    confirmed && history.confirmedOn(confirmed),
    text && common.quote(text),
  ];
}

/** How an entry came to be, in sentences: the way it was got, what was shown, what proves it. */
export function entrySentences(entry: HistoryEntry, messages: Messages, format: Format): string {
  const { common, history } = messages;
  const { method, mode, indicatedBy, place, policyVersion, locale, presented, until, act } = entry;
  const { note, reason, meaning, evidence, printedForm, source, rejected, erased } = entry;
  const codes = rejected?.flatMap(({ findings }) => findings.map(({ code }) => code));
  const sentences: readonly Parts[] = [
    [
      method && common.method[method],
      indicatedBy === 'guardian' && history.guardian,
      ...who(entry, messages),
      place,
      ...when(entry, messages, format),
    ],
    [
      policyVersion !== undefined && common.textVersion(policyVersion),
      locale && format.language(locale),
      mode && common.mode[mode],
      printedForm && history.printedForm(printedForm),
      presented === 'claimed' && history.claimed,
    ],
    [act && history.act[act.kind], until && until !== 'none' && history.validUntil(format.date(until))],
    [note && common.quote(note)],
    [reason && history.reason(reason), meaning && history.meaning[meaning]],
    evidence ? evidenceOf(evidence, messages, format) : [],
    [source && history.source(source.system, source.object, source.id)],
    [codes && codes.length > 0 && history.rejected(format.list([...new Set(codes)]))],
    [erased && history.erased],
  ];
  return sentences
    .map((parts) => format.capital(parts.filter(Boolean).join(', ')))
    .filter(Boolean)
    .map((text) => (/[.!?…][”“"]?$/.test(text) ? text : `${text}.`))
    .join(' ');
}
