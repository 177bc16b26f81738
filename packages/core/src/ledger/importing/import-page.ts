import { ConsentError } from '../../errors/consent-error.js';
import { findingsOfIssues } from '../../model/findings-of-issues.js';
import type { ImportBatch, ImportRow } from '../../model/import-row.js';
import { importBatchSchema } from '../../model/import-row.schema.js';
import type { ImportLine } from '../../model/import-verdict.js';
import { isSubjectId } from '../../model/subject-id.js';
import { nowFor } from '../append.js';
import { readMany } from '../read-many.js';
import type { Session } from '../session.js';
import { isNo } from './decide-statement.js';
import { importRow, judgeStatements, linesOf } from './import-row.js';
import { type LeftAlone, leftAlone } from './left-alone.js';
import { pointFromRows } from './point-from-rows.js';
import { readRow } from './read-row.js';

/** How many rows one call may bring. */
const MOST_ROWS = 500;

export interface ImportPage {
  readonly batch: ImportBatch;
  /** At most 500, as a reader and a mapping made them; one that is none is rejected by itself. */
  readonly rows: readonly ImportRow[];
  /** Judges and writes nothing. @default false */
  readonly dryRun?: boolean;
}

export interface ImportedPage {
  /** In the order of the rows; a row has as many lines as it says things. */
  readonly lines: readonly ImportLine[];
  /** How many of the rows were looked at: fewer than were sent if the signal stopped it. */
  readonly rows: number;
}

/** Who runs it, and for what they answer. @throws `forbidden`, `invalid` */
function assertBatch({ actor }: Session, input: unknown): ImportBatch {
  if (actor.type === 'person') throw new ConsentError('forbidden');
  const { data, error } = importBatchSchema.safeParse(input, { reportInput: true });
  if (!data) {
    const findings = findingsOfIssues(error).map((finding) => ({ ...finding, path: `/batch${finding.path}` }));
    throw new ConsentError('invalid', { path: findings[0]?.path ?? '/batch', findings });
  }
  const isNamed = actor.type === 'staff' && actor.name !== undefined;
  if (data.attestation && !isNamed) {
    const path = '/batch/attestation';
    throw new ConsentError('invalid', {
      path,
      findings: [{ code: 'nobody_named', severity: 'error', path, params: {} }],
    });
  }
  return data;
}

async function judgePage(
  { context, tenant }: Session,
  batch: ImportBatch,
  rows: readonly ImportRow[],
  isLeftAlone: LeftAlone,
): Promise<readonly (readonly ImportLine[])[]> {
  const subjects = [...new Set(rows.map(({ subjectId }) => subjectId))];
  const policies = await context.registry.load(tenant);
  const found = await readMany(context, tenant, subjects);
  const logs = new Map(subjects.map((subject, index) => [subject, found[index]?.entries ?? []]));
  return rows.map((row) => {
    const entries = logs.get(row.subjectId) ?? [];
    return linesOf(row, judgeStatements(policies, batch, row, entries, nowFor(context, entries), isLeftAlone), () => 0);
  });
}

/** See `Importing.importPage`. */
export async function importPage(session: Session, page: ImportPage, signal?: AbortSignal): Promise<ImportedPage> {
  const batch = assertBatch(session, page.batch);
  if (page.rows.length > MOST_ROWS)
    throw new ConsentError('too_large', { path: '/rows', params: { limit: MOST_ROWS } });
  await session.ready();
  // Once a page: a no to what another process published a moment ago must not be lost.
  await session.context.registry.load(session.tenant, 'fresh');
  const read = page.rows.map((input, index) => ({ row: readRow(input), place: index }));
  const refused = (row: ImportRow | undefined, place: number): readonly ImportLine[] => [
    {
      row: row?.number ?? place + 1,
      subjectId: '',
      verdict: 'reject',
      reason: row ? 'bad_subject_id' : 'unreadable',
      written: 0,
    },
  ];
  const sound = read.flatMap(({ row }) => (row && isSubjectId(row.subjectId) ? [row] : []));
  const isLeftAlone = await leftAlone(session, sound);
  const judged = page.dryRun
    ? new Map((await judgePage(session, batch, sound, isLeftAlone)).map((lines, index) => [sound[index], lines]))
    : undefined;
  const unindexed = page.dryRun || signal?.aborted ? undefined : await pointFromRows(session, sound);
  const lines: ImportLine[] = [];
  let rows = 0;
  for (const { row, place } of read) {
    if (signal?.aborted) break;
    // A no waits for no index.
    if (row && unindexed?.has(row) && !row.statements.some(({ says }) => isNo(says))) throw unindexed.get(row);
    if (!row || !isSubjectId(row.subjectId)) lines.push(...refused(row, place));
    else lines.push(...(judged?.get(row) ?? (await importRow(session, batch, row, isLeftAlone))));
    rows += 1;
  }
  return { lines, rows };
}
