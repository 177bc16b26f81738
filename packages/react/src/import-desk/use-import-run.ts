import type { ConsentAdmin, ImportNote } from '@unticked/core';
import type { ImportReport, ImportTools } from '@unticked/core/exchange';
import { useEffect, useRef, useState } from 'react';
import type { RunState } from './import-context.js';
import type { ImportPlan } from './import-plan.js';
import { keptLines } from './kept-lines.js';
import { batchOf, type RowSource } from './rows-of.js';

interface View {
  readonly state: RunState;
  readonly report: ImportReport | undefined;
}

export interface ImportedFile {
  readonly file: string;
  /** Its rows. */
  readonly total: number;
}

/** How often it is written down how far one came. */
const NOTES = 20;

/** One file on its way into the ledger: checked, run, stopped, gone on with. */
export function useImportRun(
  tools: ImportTools,
  admin: ConsentAdmin,
  plan: ImportPlan,
  source: RowSource | undefined,
  { file, total }: ImportedFile,
) {
  const [view, setView] = useState<View>({ state: 'idle', report: undefined });
  const [lines, setLines] = useState(keptLines);
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);

  const start = async (dryRun: boolean, from?: ImportReport): Promise<void> => {
    if (!source) return;
    const mine = new AbortController();
    control.current = mine;
    const kept = from ? lines : keptLines();
    setLines(kept);
    const going = dryRun ? 'checking' : 'running';
    setView({ state: going, report: from });
    let noted = from?.rows ?? 0;
    const note = (state: ImportNote['state'], rows: number) => {
      noted = rows;
      return admin.noteImport({ batch: plan.batchId, state, file, rows, total });
    };
    // What came in stays, whether or not it is noted how far that was.
    const reached = (rows: number) => void note('reached', rows).catch(() => undefined);
    try {
      if (!dryRun) await note('begun', noted);
      const report = await tools.importBatch(
        // Without the signal: a page that is on its way is waited for, so that the counts are those of what was written.
        { importPage: (page) => admin.importPage(page) },
        {
          batch: batchOf(plan),
          rows: source(kept.lose, from?.rows ?? 0),
          dryRun,
          signal: mine.signal,
          ...(from ? { from } : {}),
          onLine: kept.add,
          onProgress: (done) => {
            setView(({ state }) => ({ state, report: done }));
            if (!dryRun && done.rows < total && done.rows - noted >= total / NOTES) reached(done.rows);
          },
        },
      );
      if (!dryRun && report.state === 'stopped') reached(report.rows);
      else if (!dryRun) await note('finished', report.rows);
      const ended = dryRun ? 'checked' : 'done';
      setView({ state: report.state === 'stopped' ? 'stopped' : ended, report });
    } catch {
      setView(({ report }) => ({ state: 'error', report }));
    }
  };
  const { state, report } = view;
  const isBusy = state === 'checking' || state === 'running' || state === 'stopping';
  return {
    ...view,
    lines,
    isBusy,
    check: () => void start(true),
    run: () => void start(false),
    stop: () => {
      if (!isBusy) return;
      control.current?.abort();
      setView((before) => ({ ...before, state: 'stopping' }));
    },
    goOn: () => {
      if (!isBusy && report) void start(report.dryRun, report);
    },
    /** Nothing that was found out before counts any more. */
    forget: () => {
      if (!isBusy) setView({ state: 'idle', report: undefined });
    },
  };
}
