import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { ExportedConsents } from '../../model/person-export.js';
import { exportedConsentsSchema } from '../../model/person-export.schema.js';
import { isSubjectId, POLICY_LOG } from '../../model/subject-id.js';
import { nowFor } from '../append.js';
import type { StoredDocument, SubjectPage } from '../consent-store.js';
import { deriveFrom } from '../derive-from.js';
import { openLog } from '../open-log.js';
import { readInput } from '../read-input.js';
import type { Session } from '../session.js';
import { trustedEntries } from '../trusted-entries.js';
import { verifyLog } from '../verify-log.js';

interface LogToRestore {
  readonly subject: string;
  readonly page: SubjectPage;
}

const tampered = (path: string) => new ConsentError('tampered', { path });

function readConsents(text: string): ExportedConsents {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ConsentError('invalid', { path: '' });
  }
  return readInput(json, exportedConsentsSchema);
}

function pageOf(entries: ExportedConsents['logs'][number]['entries']): SubjectPage {
  const lines = entries.map(({ event, hash, envelope }, index) => ({
    seq: index + 1,
    body: canonicalJson(event),
    hash,
    envelope: envelope === undefined ? null : canonicalJson(envelope),
  }));
  return { head: { seq: lines.length, hash: lines.at(-1)?.hash ?? '' }, state: 'none', entries: lines };
}

/** Whether the ledger has none of it yet, or has this very log already. @throws where it has another */
async function isThere({ context, tenant }: Session, { subject, page }: LogToRestore): Promise<boolean> {
  const { head, entries } = await context.store.read(
    { tenant, subject },
    { after: Math.max(0, page.head.seq - 1), limit: 1 },
  );
  if (head.seq === 0) return false;
  // Policies may have gone on since; the log of a person has to be the same.
  const isSame = entries[0]?.hash === page.head.hash && (subject === POLICY_LOG || head.seq === page.head.seq);
  if (!isSame) throw new ConsentError(subject === POLICY_LOG ? 'policy_conflict' : 'subject_exists');
  return true;
}

async function commitLog(session: Session, { subject, page }: LogToRestore): Promise<void> {
  const { context, tenant } = session;
  const entries = trustedEntries(openLog(page).entries, []);
  const now = nowFor(context, entries);
  const { timeline } = await context.registry.load(tenant, 'fresh');
  const { rows, state } =
    subject === POLICY_LOG ? { rows: [], state: 'internal' as const } : deriveFrom([], timeline, now)(entries);
  const { ok } = await context.store.commit({
    ref: { tenant, subject },
    expect: { seq: 0, hash: '' },
    entries: page.entries.map(({ body, hash }) => ({ body, hash })),
    envelopes: page.entries.flatMap(({ seq, envelope }) => (envelope === null ? [] : [{ seq, body: envelope }])),
    redact: [],
    rows,
    state,
  });
  if (!ok) throw new ConsentError('subject_exists');
}

/** See `Portability.restorePerson`. */
export async function restorePerson(session: Session, text: string): Promise<readonly string[]> {
  const { context, tenant } = session;
  const { logs, documents } = readConsents(text);
  const known = new Set<string>();
  const kept: StoredDocument[] = [];
  for (const [index, { hash, kind, body }] of documents.entries()) {
    const stored = canonicalJson(body);
    if ((await digest(context.crypto, kind, utf8(stored))) !== hash) throw tampered(`/documents/${index}`);
    known.add(hash);
    kept.push({ tenant, hash, kind, body: stored });
  }
  const open: LogToRestore[] = [];
  for (const [index, { subject, entries }] of logs.entries()) {
    if ((subject === POLICY_LOG) !== (index === 0) || (index > 0 && !isSubjectId(subject)))
      throw new ConsentError('invalid', { path: `/logs/${index}/subject` });
    const log = { subject, page: pageOf(entries) };
    const verified = await verifyLog(context.crypto, subject, log.page);
    const lacks = [...verified.documents.keys()].some((hash) => !known.has(hash));
    if (verified.broken.length > 0 || lacks) throw tampered(`/logs/${index}`);
    if (entries.length > 0 && !(await isThere(session, log))) open.push(log);
  }
  for (const document of kept) await context.store.putDocument(document);
  for (const log of open) await commitLog(session, log);
  return logs.slice(1).map(({ subject }) => subject);
}
