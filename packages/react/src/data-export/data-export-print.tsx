import type { AccessStatement } from '@unticked/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { StatementPaper } from '../access-statement/statement-paper.js';
import { Button } from '../anatomy/button.js';
import { heldChanged } from '../anatomy/held-changed.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Remark } from '../anatomy/remark.js';
import { useCallId } from '../anatomy/use-call-id.js';
import { usePrintOnly } from '../anatomy/use-print-only.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { exportContext } from './export-context.js';

type Printed =
  | { readonly state: 'idle' | 'making' }
  | { readonly state: 'made'; readonly statement: AccessStatement }
  | { readonly state: 'error'; readonly error: unknown };

/**
 * Prints what was chosen of it to read, in the person's language: for who wants no file. Where they have asked for it, it is handed over in
 * answer to that; off until the requests are known.
 *
 * `data-unticked="export-print"`.
 */
export function DataExportPrint() {
  const { words, common, port, paper, asked, unreadId, changed } = exportContext.use('DataExport.Print');
  const { messages } = useConsentContext('DataExport.Print');
  const { printing, print } = usePrintOnly();
  const { idOf, forget } = useCallId();
  const [printed, setPrinted] = useState<Printed>({ state: 'idle' });
  const isOff = printed.state === 'making' || unreadId !== undefined || paper.systems?.length === 0;
  const ask = (): Promise<AccessStatement> => {
    if (!asked) return port.statement(paper);
    const how = words.byPrint;
    return port.handOver({ ...paper, request: asked.id, id: idOf([asked.id, how, paper]), how });
  };
  const make = async (): Promise<void> => {
    if (isOff) return;
    setPrinted({ state: 'making' });
    try {
      const statement = await ask();
      // Printed again, another paper goes out.
      forget();
      flushSync(() => setPrinted({ state: 'made', statement }));
    } catch (error) {
      setPrinted({ state: 'error', error });
      return;
    }
    changed();
    print();
  };
  const problem = (error: unknown): string => (heldChanged(error) ? words.changed : refusalText(error, common));
  return (
    <div data-unticked="export-print">
      <Button aria-disabled={isOff || undefined} aria-describedby={unreadId} onClick={() => void make()}>
        {words.print}
      </Button>
      <div role="status">{printed.state === 'making' && messages.common.loading}</div>
      <div role="alert">{printed.state === 'error' && <Remark kind="error">{problem(printed.error)}</Remark>}</div>
      {printed.state === 'made' && (
        <div data-unticked="statement-paper" data-paper="only" data-printing={printing || undefined}>
          <StatementPaper statement={printed.statement} />
        </div>
      )}
    </div>
  );
}
