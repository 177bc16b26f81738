import type { StatementLack } from '@unticked/core';
import type { ReactNode } from 'react';
import { Button } from '../anatomy/button.js';
import { inLanguage } from '../anatomy/in-language.js';
import { usePrintOnly } from '../anatomy/use-print-only.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { statementContext } from './statement-context.js';
import { StatementPaper } from './statement-paper.js';

export interface AccessStatementPaperProps {
  /** Who tells it, and to whom: above the text, on paper too. @default nothing */
  readonly letterhead?: ReactNode;
}

/**
 * The statement, in the person's language; a button prints it and nothing else of the page. What the law asks for and nobody said is told to staff.
 *
 * `data-unticked="statement-paper"`, `data-printing`; `statement-lacks`.
 */
export function AccessStatementPaper({ letterhead }: AccessStatementPaperProps) {
  const { words, view } = statementContext.use('AccessStatement.Paper');
  const { locale } = useConsentContext('AccessStatement.Paper');
  const { printing, print } = usePrintOnly();
  if (view.state !== 'made') return null;
  const lack = (one: StatementLack): string =>
    one.what === 'retention' ? words.lackRetention(inLanguage(one.title, locale).text) : words.lack[one.what];
  const { statement } = view;
  return (
    <>
      {statement.lacks.length > 0 && (
        <div data-unticked="statement-lacks">
          <p>{words.lacks}</p>
          <ul>
            {statement.lacks.map((one) => (
              <li key={lack(one)}>{lack(one)}</li>
            ))}
          </ul>
        </div>
      )}
      <div data-unticked="statement-paper" data-printing={printing || undefined}>
        {letterhead}
        <StatementPaper statement={statement} />
      </div>
      {!view.isStale && <Button onClick={print}>{words.print}</Button>}
    </>
  );
}
