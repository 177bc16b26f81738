import { digest } from '../canonical/digest.js';
import { ConsentError } from '../errors/consent-error.js';
import { POLICY_LOG } from '../model/subject-id.js';
import type { Broken, FlaggedRecord, VerifyReport } from '../model/verify-report.js';
import { flaggedRecords } from './flagged-records.js';
import type { LedgerContext } from './ledger-context.js';
import { readLog, readLogs } from './read-log.js';
import { verifyLog } from './verify-log.js';

/** How many subjects are held in memory at once. */
const BATCH = 200;

async function* batches(
  context: LedgerContext,
  tenant: string,
  subjectId: string | undefined,
): AsyncGenerator<readonly string[]> {
  if (subjectId !== undefined) {
    yield [subjectId];
    return;
  }
  if (!context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
  for (let after = ''; ; ) {
    const ids = await context.store.scan(tenant, { after, limit: BATCH });
    if (ids.length > 0) yield ids;
    const last = ids.at(-1);
    if (last === undefined || ids.length < BATCH) return;
    after = last;
  }
}

async function verifyDocuments(
  context: LedgerContext,
  tenant: string,
  wanted: ReadonlyMap<string, 'notice' | 'policy'>,
): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  for (const [hash, what] of wanted) {
    const stored = await context.store.getDocument(tenant, hash);
    if (!stored) broken.push({ what, hash, code: 'missing' });
    else if ((await digest(context.crypto, what, stored.body)) !== hash)
      broken.push({ what, hash, code: 'hash_mismatch' });
  }
  return broken;
}

/**
 * A whole log copied to another person holds against its own hashes, as no name is in them; but no two logs have one id.
 * Which of the two is the copy nobody can tell, so both are named. Costs some hundred bytes for each person.
 */
function copiedLog(owners: Map<string, string>, logId: string | null, subjectId: string): readonly Broken[] {
  const owner = logId === null ? undefined : owners.get(logId);
  if (logId !== null && owner === undefined) owners.set(logId, subjectId);
  if (owner === undefined) return [];
  return [owner, subjectId].map((one) => ({ what: 'event', subjectId: one, seq: 1, code: 'log_id_mismatch' }));
}

/**
 * Checks one log, or the whole ledger: every entry, envelope, notice and policy. Names all that is broken, stops at nothing.
 * @throws `unsupported` for the whole ledger on a store without `scan`
 */
export async function verifyLedger(context: LedgerContext, tenant: string, subjectId?: string): Promise<VerifyReport> {
  const broken: Broken[] = [];
  const flagged: FlaggedRecord[] = [];
  const documents = new Map<string, 'notice' | 'policy'>();
  const { notices } = await context.registry.load(tenant, 'fresh');
  const checked = { subjects: 0, events: 0, envelopes: 0 };
  const owners = new Map<string, string>();
  // What is offered today must be reproducible tomorrow, answered or not.
  if (subjectId === undefined) for (const hash of notices.keys()) documents.set(hash, 'notice');
  for await (const ids of batches(context, tenant, subjectId)) {
    const refs = ids.map((subject) => ({ tenant, subject }));
    const pages =
      subjectId === undefined
        ? await readLogs(context.store, refs)
        : [await readLog(context.store, { tenant, subject: subjectId })];
    for (const [index, page] of pages.entries()) {
      const found = await verifyLog(context.crypto, ids[index] ?? '', page);
      broken.push(...found.broken);
      broken.push(...copiedLog(owners, found.logId, ids[index] ?? ''));
      flagged.push(...flaggedRecords(ids[index] ?? '', page, (hash) => notices.has(hash)));
      for (const [hash, what] of found.documents) documents.set(hash, what);
      if (ids[index] !== POLICY_LOG) checked.subjects += 1;
      checked.events += page.entries.length;
      checked.envelopes += found.envelopes;
    }
  }
  broken.push(...(await verifyDocuments(context, tenant, documents)));
  const count = (what: 'notice' | 'policy'): number => [...documents.values()].filter((kind) => kind === what).length;
  return {
    ok: broken.length === 0,
    checked: { ...checked, notices: count('notice'), policies: count('policy') },
    broken,
    flagged,
  };
}
