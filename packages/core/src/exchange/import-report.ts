import type { ImportLine, ImportReason, ImportVerdict } from '../model/import-verdict.js';

/** What came of a run so far. The verdicts add up to `lines`, the reasons too. */
export interface ImportReport {
  readonly state: 'running' | 'stopped' | 'complete';
  readonly dryRun: boolean;
  /** Rows that were looked at. */
  readonly rows: number;
  /** The number of the last of them: pass it as `after` to go on there. */
  readonly cursor: number;
  readonly lines: number;
  /** Entries that were written. */
  readonly written: number;
  readonly verdicts: Readonly<Record<ImportVerdict, number>>;
  readonly reasons: Readonly<Partial<Record<ImportReason, number>>>;
  /** The first three of each reason. */
  readonly examples: Readonly<Partial<Record<ImportReason, readonly ImportLine[]>>>;
}

const EXAMPLES = 3;

export const emptyReport = (dryRun: boolean, after = 0): ImportReport => ({
  state: 'running',
  dryRun,
  rows: 0,
  cursor: after,
  lines: 0,
  written: 0,
  verdicts: { accept: 0, accept_attested: 0, park: 0, reject: 0 },
  reasons: {},
  examples: {},
});

/** The report with one more page in it: of the lines it keeps counts and a few examples. */
export function withPage(
  report: ImportReport,
  lines: readonly ImportLine[],
  rows: number,
  cursor: number,
): ImportReport {
  const verdicts = { ...report.verdicts };
  const reasons = { ...report.reasons };
  const examples = { ...report.examples };
  let written = report.written;
  for (const line of lines) {
    const { verdict, reason } = line;
    verdicts[verdict] += 1;
    reasons[reason] = (reasons[reason] ?? 0) + 1;
    const kept = examples[reason] ?? [];
    if (kept.length < EXAMPLES) examples[reason] = [...kept, line];
    written += line.written;
  }
  return {
    ...report,
    verdicts,
    reasons,
    examples,
    written,
    rows: report.rows + rows,
    lines: report.lines + lines.length,
    cursor,
  };
}
