import type { Evidence, HistoryEntry, ProfileInput, Source } from '@unticked/core';
import { accountName } from '../anatomy/account-name.js';
import type { Format } from '../anatomy/use-format.js';
import type { Messages } from '../messages/messages.js';
import type { RuleWords } from './history-context.js';

type Part = string | number | false | undefined;

const join = (separator: string, parts: readonly Part[]): string => parts.filter(Boolean).join(separator);

/** Who spoke with the person and who wrote it down, one name where they are the same. */
function who({ recordedBy, withWhom }: HistoryEntry, { common, history }: Messages): Part {
  const by = recordedBy?.type === 'person' ? undefined : (recordedBy?.name ?? recordedBy?.id);
  return withWhom && withWhom !== by ? join(', ', [common.withWhom(withWhom), by && history.recordedBy(by)]) : by;
}

/** The log stands in the order of writing; an earlier day on which it happened is said. */
function when(
  { claimedAt, effectiveAt, recordedAt, printedForm }: HistoryEntry,
  { history }: Messages,
  { date, time }: Format,
): Part {
  // On a printed form stands a day; what is no date is said once, as it was stored.
  const said = (printedForm ? [date] : [date, time]).map((format) => format(claimedAt ?? ''));
  if (claimedAt) return history.claimedFor([...new Set(said)].join(' '));
  return date(effectiveAt) !== date(recordedAt) && history.happenedOn(date(effectiveAt));
}

function evidenceOf(evidence: Evidence, { common, history }: Messages, { date }: Format): Part {
  const { kind, system, recordId, ref, at, confirmedAt, text } = evidence;
  return join(', ', [
    join(' ', [history.evidence[kind], system, recordId, ref, at && date(at)]),
    confirmedAt && history.confirmedOn(date(confirmedAt)),
    text && common.quote(text),
  ]);
}

/** An entry about an account names it; an answer says that it came through it. */
const throughOf = ({ method }: HistoryEntry, profile: ProfileInput, { common }: Messages): string =>
  method ? common.through(accountName(profile)) : accountName(profile);

/** A record of another system. */
const named = (words: Messages['history']['source'], one: Source | undefined): Part =>
  one && words(one.system, one.object, one.id);

/** How an entry came to be: the way it was got, what was shown, what proves it. */
export function entrySentences(
  entry: HistoryEntry,
  messages: Messages,
  format: Format,
  ruleWords: RuleWords = {},
): string {
  const { common, history } = messages;
  const { method, mode, place, policyVersion, locale, until, act } = entry;
  const { note, reason, meaning, evidence, printedForm, profile, rejected, attestation, observed, lastUsedAt } = entry;
  const sentences: readonly (readonly Part[])[] = [
    [
      entry.person && history.person(entry.person),
      method && common.method[method],
      entry.indicatedBy === 'guardian' && history.guardian,
      who(entry, messages),
      place,
      when(entry, messages, format),
    ],
    [
      policyVersion && common.textVersion(policyVersion),
      locale && format.language(locale),
      mode && common.mode[mode],
      printedForm && history.printedForm(printedForm),
      entry.presented === 'claimed' && history.claimed,
    ],
    [
      act && history.act[act.kind],
      entry.confirms !== undefined && history.confirmed,
      until && until !== 'none' && history.validUntil(format.date(until)),
      lastUsedAt && history.lastUsed(format.date(lastUsedAt)),
    ],
    [evidence && evidenceOf(evidence, messages, format)],
    [named(history.campaign, entry.campaign), observed && history.observed(common.reason[observed])],
    [attestation && history.attested(attestation.sampleSize, attestation.reason)],
    [profile ? throughOf(entry, profile, messages) : named(history.source, entry.source)],
    [
      rejected &&
        history.rejected(
          [...new Set(rejected.flatMap(({ findings }) => findings.map(({ code }) => code)))]
            .map((code) => ruleWords[code]?.replace(/\.$/, ` (${code}).`) ?? code)
            .join(' '),
        ),
    ],
    [entry.erased && history.erased],
    [meaning && history.meaning[meaning], reason && history.reason(reason)],
    [note && common.quote(note)],
  ];
  // A quotation and an abbreviated name bring their own end.
  return join(
    ' ',
    sentences.map((parts) => format.capital(join(', ', parts)).replace(/[^.”“]$/, '$&.')),
  );
}
