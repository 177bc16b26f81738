import { ConsentError } from '../../errors/consent-error.js';
import { POLICY_LOG } from '../../model/subject-id.js';
import type { SubjectPage } from '../consent-store.js';
import { logPages } from '../log-pages.js';
import { openLog } from '../open-log.js';
import type { Session } from '../session.js';
import { personalOf } from './personal-of.js';

/** How many entries are held in memory at once. */
const PAGE = 200;

export interface LogsToExport {
  /** All ids that are one with the person. */
  readonly subjects: readonly string[];
  /** Entries whose personal part is left out, since it is about somebody else. Such an export is read, and not restored. @default none */
  readonly without?: readonly { readonly subject: string; readonly seq: number }[];
  /**
   * The name under which somebody who writes entries down stands in the export. Entries have a `personal` then instead of their
   * `envelope`, whose hash is over the names: such an export is read, and not restored. @default everybody as recorded
   */
  readonly pseudonym?: (staff: string) => string;
}

/** A piece of `consents.json`, and how many entries of persons are in it. */
export interface ConsentsPart {
  readonly text: string;
  readonly entries: number;
}

type Entry = SubjectPage['entries'][number];
type Documents = Map<string, 'notice' | 'policy'>;

function fieldsOf(body: string) {
  try {
    return JSON.parse(body) as { kind?: unknown; notice?: unknown; digest?: unknown }; // each is looked at
  } catch {
    throw new ConsentError('tampered');
  }
}

function noteDocuments({ body }: Entry, documents: Documents): void {
  const { kind, notice, digest } = fieldsOf(body);
  if (typeof notice === 'string') documents.set(notice, 'notice');
  if (kind === 'policy_published' && typeof digest === 'string') documents.set(digest, 'policy');
}

function entryText(entry: Entry, isWithout: boolean, pseudonym: LogsToExport['pseudonym']): string {
  const { body, hash, envelope } = entry;
  const said = `{"event":${body},"hash":${JSON.stringify(hash)}`;
  if (envelope === null || isWithout) return `${said}}`;
  if (!pseudonym) return `${said},"envelope":${envelope}}`;
  const [opened] = openLog({ head: { seq: 0, hash: '' }, state: 'none', entries: [entry] }).entries;
  const personal = opened && personalOf(opened, pseudonym);
  return personal ? `${said},"personal":${JSON.stringify(personal)}}` : `${said}}`;
}

/** `consents.json` in pieces of a page each, see `ExportedConsents`. Bodies are JSON already, and are written as they are stored. */
export async function* exportLogs(
  { context: { store, registry }, tenant }: Session,
  { subjects, without = [], pseudonym }: LogsToExport,
): AsyncGenerator<ConsentsPart> {
  const left = new Set(without.map(({ subject, seq }) => `${subject} ${seq}`));
  // Every text that was published, so that the whole of the other ledger verifies.
  const { notices } = await registry.load(tenant);
  const documents: Documents = new Map([...notices.keys()].map((hash) => [hash, 'notice']));
  yield { text: '{"format":"unticked/consents/v1","logs":[', entries: 0 };
  for (const [index, subject] of [POLICY_LOG, ...subjects].entries()) {
    yield { text: `${index === 0 ? '' : ','}\n{"subject":${JSON.stringify(subject)},"entries":[`, entries: 0 };
    let begin = '\n';
    // What is written meanwhile is in the next export.
    for await (const { entries } of logPages(store, { tenant, subject }, { limit: PAGE })) {
      if (entries.length === 0) continue;
      for (const entry of entries) noteDocuments(entry, documents);
      const lines = entries.map((entry) => entryText(entry, left.has(`${subject} ${entry.seq}`), pseudonym));
      yield { text: `${begin}${lines.join(',\n')}`, entries: subject === POLICY_LOG ? 0 : entries.length };
      begin = ',\n';
    }
    yield { text: ']}', entries: 0 };
  }
  yield { text: '],"documents":[', entries: 0 };
  let isFirst = true;
  for (const [hash, kind] of documents) {
    const stored = await store.getDocument(tenant, hash);
    if (!stored) throw new ConsentError('tampered', { params: { hash } });
    yield { text: `${isFirst ? '' : ','}\n{"hash":"${hash}","kind":"${kind}","body":${stored.body}}`, entries: 0 };
    isFirst = false;
  }
  yield { text: ']}\n', entries: 0 };
}
