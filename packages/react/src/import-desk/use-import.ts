import { useQuery } from '@tanstack/react-query';
import type { ImportTools, StandardTools } from '@unticked/core/exchange';
import { useMemo, useState } from 'react';
import type { ImportsMessages } from '../messages/sections/imports-messages.js';
import { adminKeys } from '../provider/admin-keys.js';
import { readOptions } from '../provider/read-options.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { ImportContextValue } from './import-context.js';
import { emptyAnswer, emptyPlan, missingIn, nameOf } from './import-plan.js';
import { madeRows, standardMappingOf, tableRows } from './rows-of.js';
import { useImportFile } from './use-import-file.js';
import { useImportRun } from './use-import-run.js';

export interface ImportQuestion {
  readonly tools: ImportTools;
  readonly standards: StandardTools | undefined;
  readonly words: ImportsMessages;
  readonly timeZone: string;
}

/** Everything about one import: its file, what is said of it, and what came of it. */
export function useImport({ tools, standards, words, timeZone }: ImportQuestion): ImportContextValue {
  const { client, scope, messages } = useConsentContext('ImportDesk');
  const admin = useAdmin('ImportDesk');
  const [plan, setPlan] = useState(() => emptyPlan(timeZone));
  const [isTried, setTried] = useState(false);
  const ready = useQuery(
    { ...readOptions, queryKey: adminKeys.readiness(scope), queryFn: () => admin.readiness() },
    client,
  );
  const texts = useQuery(
    { ...readOptions, queryKey: adminKeys.legacyTexts(scope), queryFn: () => admin.legacyTexts() },
    client,
  );
  const file = useImportFile(tools, standards, plan.timesWithoutZone);
  const standard = file.reading.state === 'standard' ? file.reading.standard : undefined;
  const made = useMemo(
    () => standard && standards?.rows(standard, standardMappingOf(plan)),
    [standard, standards, plan],
  );
  const source = made ? madeRows(made) : file.records && tableRows(tools, plan, file.records);
  const total = made ? made.rows.length : file.reading.state === 'ready' ? file.reading.survey.rows : undefined;
  const name = 'name' in file.reading ? file.reading.name.slice(0, 255) : '';
  const run = useImportRun(tools, admin, plan, source, { file: name, total: total ?? 0 });
  const missing = missingIn(plan, made ? 'standard' : file.records ? 'table' : 'none');
  return {
    words,
    tools,
    standards,
    number: (count) => count.toLocaleString(messages.dateLocale ?? messages.locale),
    file: file.reading,
    total,
    choose: (chosen) => {
      run.forget();
      // Columns of another file mean something else.
      const batchId = nameOf(chosen.name);
      const nothing = { subjectId: '', recordId: '', points: {}, answers: [emptyAnswer(1)], fields: {}, persons: {} };
      setPlan((before) => ({ ...before, ...nothing, batchId }));
      file.choose(chosen);
    },
    plan,
    change: (changed) => {
      run.forget();
      setPlan((before) => ({ ...before, ...changed }));
    },
    purposes: ready.data?.purposes ?? [],
    texts: texts.data ?? [],
    reloadTexts: () => void texts.refetch(),
    state: run.state,
    isBusy: run.isBusy,
    report: run.report,
    lines: run.lines,
    missing: isTried ? missing : undefined,
    check: () => {
      setTried(true);
      if (!missing && !run.isBusy) run.check();
    },
    run: () => {
      if (!missing && !run.isBusy) run.run();
    },
    stop: run.stop,
    goOn: run.goOn,
  };
}
