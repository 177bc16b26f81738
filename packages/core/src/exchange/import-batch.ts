import { isConsentError } from '../errors/is-consent-error.js';
import type { ImportedPage } from '../ledger/importing/import-page.js';
import type { Importing } from '../ledger/importing/importing.js';
import type { ImportBatch, ImportRow } from '../model/import-row.js';
import type { ImportLine } from '../model/import-verdict.js';
import { emptyReport, type ImportReport, withPage } from './import-report.js';

export interface ImportRun {
  readonly batch: ImportBatch;
  /** In ascending order of their numbers, as a reader and a mapping make them. */
  readonly rows: AsyncIterable<ImportRow>;
  /** @default false */
  readonly dryRun?: boolean;
  /** Go on behind this row: the `cursor` of a report. Rows that were written already would change nothing either. @default 0 */
  readonly after?: number;
  /** Go on behind this report and with its counts, which then are those of the whole file. @default a report of its own */
  readonly from?: ImportReport;
  /** Rows in one call, 1 to 500; fewer where they are too large for one. @default 100 */
  readonly pageSize?: number;
  /** Aborting stops after the row that is being written. */
  readonly signal?: AbortSignal;
  /** After each page. */
  readonly onProgress?: (report: ImportReport) => void;
  /** Each line once, for a list of what was not accepted. */
  readonly onLine?: (line: ImportLine) => void;
}

const nobody = ({ number, subjectId }: ImportRow): ImportLine => ({
  row: number,
  subjectId,
  verdict: 'reject',
  reason: 'unknown_person',
  written: 0,
});

/** Over HTTP the application denies a page if one of its people is none of its own. Without people it would be denied all the same if the import were. */
async function isAboutSomebody(
  target: Pick<Importing, 'importPage'>,
  batch: ImportBatch,
  dryRun: boolean,
  error: unknown,
): Promise<boolean> {
  if (!isConsentError(error, 'not_found') && !isConsentError(error, 'forbidden')) return false;
  return target.importPage({ batch, rows: [], dryRun }).then(
    () => true,
    () => false,
  );
}

/**
 * Runs a whole batch, page by page, and holds one page at a time. Stopped, cut off or killed at any point it is complete, each row
 * once, when it is run again. A row about somebody whom the application does not have is rejected by itself.
 * @param target a ledger for one actor, or the administration over HTTP
 */
export async function importBatch(target: Pick<Importing, 'importPage'>, run: ImportRun): Promise<ImportReport> {
  const {
    batch,
    rows,
    dryRun = false,
    from,
    after = from?.cursor ?? 0,
    pageSize = 100,
    signal,
    onProgress,
    onLine,
  } = run;
  let report: ImportReport = from ? { ...from, state: 'running', dryRun } : emptyReport(dryRun, after);
  let page: ImportRow[] = [];
  const send = async (sent: readonly ImportRow[]): Promise<void> => {
    if (sent.length === 0 || signal?.aborted) return;
    let done: ImportedPage;
    try {
      done = await target.importPage({ batch, rows: sent, dryRun }, signal ? { signal } : {});
    } catch (error) {
      const isTooLarge = isConsentError(error, 'too_large');
      if (!isTooLarge && !(await isAboutSomebody(target, batch, dryRun, error))) throw error;
      const [only] = sent;
      if (sent.length > 1) {
        const half = Math.floor(sent.length / 2);
        // Over HTTP a body has a limit in bytes: rows with many statements go in smaller pages.
        await send(sent.slice(0, half));
        return send(sent.slice(half));
      }
      if (isTooLarge || !only) throw error;
      done = { lines: [nobody(only)], rows: 1 };
    }
    const last = sent[done.rows - 1]?.number ?? report.cursor;
    report = withPage(report, done.lines, done.rows, last);
    for (const line of done.lines) onLine?.(line);
    onProgress?.(report);
  };
  for await (const row of rows) {
    if (signal?.aborted) break;
    if (row.number <= after) continue;
    page.push(row);
    if (page.length < pageSize) continue;
    await send(page);
    page = [];
  }
  await send(page);
  report = { ...report, state: signal?.aborted ? 'stopped' : 'complete' };
  onProgress?.(report);
  return report;
}
