import type { ImportReason } from '@unticked/core';
import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { importContext } from './import-context.js';
import { useChoices } from './use-choices.js';

const PAGE = 20;

/** The rows behind one reason, a page at a time. `data-unticked="import-rows"`; `import-pages` turns them. */
export function ReportRows({ reason, count }: { readonly reason: ImportReason; readonly count: number }) {
  const { words, number, lines } = importContext.use('ImportDesk.Report');
  const { format } = useConsentContext('ImportDesk.Report');
  const { cells } = useChoices('ImportDesk.Report');
  const [page, setPage] = useState(0);
  const kept = lines.of(reason);
  const pages = Math.max(1, Math.ceil(kept.length / PAGE));
  const titles = new Map(cells);
  return (
    <div data-unticked="import-rows">
      <table>
        <caption>{format.capital(words.reason[reason])}</caption>
        <thead>
          <tr>
            <th scope="col">{format.capital(words.row)}</th>
            <th scope="col">{format.capital(words.who)}</th>
            <th scope="col">{format.capital(words.said)}</th>
          </tr>
        </thead>
        <tbody>
          {kept.slice(page * PAGE, (page + 1) * PAGE).map(({ row, subjectId, purposeId, channel, says }) => (
            <tr key={`${row} ${purposeId} ${channel} ${says}`}>
              <td>{number(row)}</td>
              <td>{subjectId}</td>
              <td dir="auto">
                {titles.get(`${purposeId} ${channel}`) ?? purposeId}
                {says && `: ${words.says[says]}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {kept.length < count && <p data-unticked="meta">{words.kept(number(kept.length), number(count))}</p>}
      {pages > 1 && (
        <div data-unticked="import-pages">
          <Button aria-disabled={page === 0 || undefined} onClick={() => setPage(Math.max(0, page - 1))}>
            {words.previous}
          </Button>
          <span>{words.page(number(page + 1), number(pages))}</span>
          <Button
            aria-disabled={page + 1 === pages || undefined}
            onClick={() => setPage(Math.min(pages - 1, page + 1))}
          >
            {words.next}
          </Button>
        </div>
      )}
    </div>
  );
}
