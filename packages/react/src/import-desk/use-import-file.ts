import type { ForeignRecord, ImportTools, StandardReading, StandardTools } from '@unticked/core/exchange';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fileChunks } from './file-chunks.js';
import type { FileReading } from './import-context.js';
import type { ImportPlan } from './import-plan.js';
import { readAsStandard } from './read-as-standard.js';
import { surveyFile } from './survey-file.js';

const isJson = ({ name, type }: File): boolean =>
  /\.(json|jsonl|ndjson|jsonld)$/i.test(name) || type === 'application/json';

/** Other JSON, and what is none as a whole, may be a table: a list of records, or one a line. */
const isTable = ({ format }: StandardReading): boolean => format === 'json' || format === 'none';

/** A file of the reader's own machine: read through once to see what it holds, and again, row by row, whenever it is run. */
export function useImportFile(
  tools: ImportTools,
  standards: StandardTools | undefined,
  timesWithoutZone: ImportPlan['timesWithoutZone'],
) {
  const [reading, setReading] = useState<FileReading>({ state: 'none' });
  const [file, setFile] = useState<File>();
  const [text, setText] = useState<string>();
  const turn = useRef<AbortController>(undefined);
  useEffect(() => () => turn.current?.abort(), []);

  const recordsOf = (one: File): AsyncIterable<ForeignRecord> =>
    isJson(one) ? tools.readJson(fileChunks(one)) : tools.readCsv(fileChunks(one));

  const choose = async (chosen: File): Promise<void> => {
    turn.current?.abort();
    const mine = new AbortController();
    turn.current = mine;
    const { name } = chosen;
    setFile(undefined);
    setText(undefined);
    setReading({ state: 'reading', name, rows: 0 });
    const failed = (findings: StandardReading['findings'] = []) => setReading({ state: 'failed', name, findings });
    try {
      const whole = standards && (await readAsStandard(chosen, standards));
      if (mine.signal.aborted) return;
      if (whole && !isTable(whole.standard)) return setText(whole.text);
      const onRows = (rows: number) => setReading({ state: 'reading', name, rows });
      const survey = await surveyFile(recordsOf(chosen), onRows, mine.signal);
      if (mine.signal.aborted) return;
      if (survey.columns.length === 0) return failed(whole?.standard.findings);
      setFile(chosen);
      setReading({ state: 'ready', name, survey });
    } catch {
      if (!mine.signal.aborted) failed();
    }
  };
  // Read anew when somebody says what its times mean.
  const standard = useMemo(
    () => (text === undefined ? undefined : standards?.read(text, timesWithoutZone === '' ? {} : { timesWithoutZone })),
    [standards, text, timesWithoutZone],
  );
  const ofStandard: FileReading | undefined =
    standard && reading.state === 'reading' ? { state: 'standard', name: reading.name, standard } : undefined;
  return {
    reading: ofStandard ?? reading,
    choose: (chosen: File) => void choose(chosen),
    /** The rows, from the beginning. */
    records: file && (() => recordsOf(file)),
  };
}
