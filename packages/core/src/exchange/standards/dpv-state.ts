import { addDuration, isDuration } from '../../canonical/duration.js';
import { earlier, type Instant, toInstant, toMilliseconds } from '../../canonical/instant.js';
import type { ForeignWord } from '../../model/foreign-statement.js';
import { type Method, methods } from '../../model/method.js';
import { dpvStatusWords } from './dpv-status-words.js';
import { dpvTerm } from './dpv-term.js';
import type { JsonNode } from './json-node.js';
import type { Note } from './note.js';
import { notedInstant } from './noted-instant.js';

/** One status of a record. */
export interface DpvState {
  readonly path: string;
  readonly says: ForeignWord;
  readonly at?: Instant;
  readonly until?: Instant;
  readonly method?: Method;
  readonly text?: string;
}

const guardians: ReadonlySet<string> = new Set([
  'ParentOfDataSubject',
  'GuardianOfDataSubject',
  'ParentOfHuman',
  'GuardianOfHuman',
]);

/** Until when it holds; `unknown` where no clock tells. A length without a beginning tells nothing either. */
function endOf(node: JsonNode, at: Instant | undefined, note: Note): Instant | 'unknown' | undefined {
  const ends = node.all('dpv:hasDuration').map((length): Instant | 'unknown' | 'endless' => {
    const kinds = length.all('@type').map(({ text }) => dpvTerm(text));
    const inner = length.get('rdf:value');
    const said = length.keys.length > 0 ? inner : length;
    const seconds = typeof said.value === 'number' ? said.value : undefined;
    if (kinds.includes('EndlessDuration')) return 'endless';
    if (seconds !== undefined && at !== undefined && seconds >= 0)
      return toInstant(toMilliseconds(at) + seconds * 1000);
    if (said.text !== undefined && isDuration(said.text) && at !== undefined) return addDuration(at, said.text);
    return (kinds.includes('UntilTimeDuration') && notedInstant(said, note, undefined)) || 'unknown';
  });
  if (ends.includes('unknown')) return 'unknown';
  return ends
    .flatMap((end) => (end === 'endless' || end === 'unknown' ? [] : [end]))
    .reduce<Instant | undefined>((first, end) => (first === undefined ? end : earlier(first, end)), undefined);
}

/** The wording or its digest, where the notice says it. */
export const noticeText = (node: JsonNode): string | undefined =>
  node
    .all('dpv:hasNotice')
    .flatMap((notice) => notice.get('dct:description').text ?? notice.get('dct:identifier').text ?? [])[0];

/** Reads one status: a term alone, or a node with what is said of it. */
export function dpvState(node: JsonNode, note: Note, withoutZone: 'utc' | undefined): DpvState {
  const types = node.keys.length > 0 ? node.all('@type') : [node];
  const words = types.flatMap(({ text, path }): readonly ForeignWord[] => {
    const term = dpvTerm(text) ?? '';
    const word = Object.hasOwn(dpvStatusWords, term) ? dpvStatusWords[term] : undefined;
    // How it was expressed stands beside what it says.
    if (
      word === undefined &&
      !/^(?:Explicitly)?Expressed(?:Consent)?$|^(?:Unin|In)formedConsent$/.test(term) &&
      term !== 'ImpliedConsent'
    )
      note('unknown_term', path, { term: text ?? '' });
    if (term === 'ImpliedConsent') {
      note('implied', path);
      return ['unknown'];
    }
    return word === undefined ? [] : [word];
  });
  const old = node.get('dct:date');
  const when = node.get('dpv:isIndicatedAtTime');
  if (when.value === undefined && old.value !== undefined)
    note('other_term', old.path, { term: 'dpv:isIndicatedAtTime' });
  const at = notedInstant(when.value === undefined ? old : when, note, withoutZone);
  const end = endOf(node, at, note);
  const by = node.all('dpv:isIndicatedBy').flatMap((who) => [who, ...who.all('@type')]);
  const guardian = by.find(({ text }) => guardians.has(dpvTerm(text) ?? ''));
  const said = words.length === 0 || words.some((word) => word !== words[0]) ? 'unknown' : (words[0] ?? 'unknown');
  if (said === 'agreed' && end === 'unknown') note('unknown_end', node.get('dpv:hasDuration').path);
  if (said === 'agreed' && guardian) note('guardian', guardian.path);
  const method = methods.find((one) => one === node.get('dpv:hasIndicationMethod').text);
  const text = noticeText(node);
  return {
    path: node.path,
    says: said === 'agreed' && (end === 'unknown' || guardian) ? 'unknown' : said,
    ...(at === undefined ? {} : { at }),
    ...(end === undefined || end === 'unknown' ? {} : { until: end }),
    ...(method === undefined ? {} : { method }),
    ...(text === undefined ? {} : { text }),
  };
}
