import type { ImportReason, ImportVerdict } from '@unticked/core';
import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { importContext } from './import-context.js';
import { ReportRows } from './report-rows.js';
import { saveLines } from './save-lines.js';

const verdicts: readonly ImportVerdict[] = ['accept', 'accept_attested', 'park', 'reject'];
const tones = { accept: 'ok', accept_attested: 'ok', park: 'waiting', reject: 'no' } as const;

/**
 * What came of the rows, verdict by verdict and reason by reason, with the rows behind each; it adds up.
 *
 * `data-unticked="import-report"`; in it a table whose lines have `data-tone`, and `import-lost` for what does not survive.
 */
export function ImportDeskReport() {
  const { words, tools, number, report, lines, state } = importContext.use('ImportDesk.Report');
  const { messages, format } = useConsentContext('ImportDesk.Report');
  const [shown, setShown] = useState<ImportReason>();
  if (!report || state === 'idle' || report.lines === 0) return null;
  // The first line of each reason says which verdict it belongs to.
  const reasons = (Object.entries(report.reasons) as [ImportReason, number][]).map(([reason, count]) => ({
    reason,
    count,
    verdict: report.examples[reason]?.[0]?.verdict ?? 'reject',
  }));
  const lostWords = messages.locale.startsWith('de') ? tools.lostWords.de : tools.lostWords.en;
  return (
    <div data-unticked="import-report">
      <table>
        <caption>{words.reportOf(number(report.rows), number(report.lines))}</caption>
        <thead>
          <tr>
            <th scope="col">{format.capital(words.reasonHead)}</th>
            <th scope="col">{format.capital(words.count)}</th>
            <td />
          </tr>
        </thead>
        {verdicts.map((verdict) => {
          const own = reasons.filter((one) => one.verdict === verdict).toSorted((a, b) => b.count - a.count);
          if (own.length === 0) return null;
          return (
            <tbody key={verdict}>
              <tr data-tone={tones[verdict]}>
                <th scope="rowgroup">{format.capital(words.verdict[verdict])}</th>
                <td>{number(report.verdicts[verdict])}</td>
                <td />
              </tr>
              {own.map(({ reason, count }) => (
                <tr key={reason}>
                  <th scope="row">{format.capital(words.reason[reason])}</th>
                  <td>{number(count)}</td>
                  <td>
                    <Button
                      kind="link"
                      aria-expanded={shown === reason}
                      aria-label={words.show(words.reason[reason])}
                      onClick={() => setShown(shown === reason ? undefined : reason)}
                    >
                      {words.showShort}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
        <tfoot>
          <tr>
            <th scope="row">{format.capital(words.total)}</th>
            <td>{number(report.lines)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      {shown && <ReportRows key={shown} reason={shown} count={report.reasons[shown] ?? 0} />}
      {lines.lost().length > 0 && (
        <div data-unticked="import-lost">
          <strong>{words.lost}</strong>
          <ul>
            {lines.lost().map(({ field, why, count }) => (
              <li key={field + why}>{words.lostLine(field, number(count), lostWords[why])}</li>
            ))}
          </ul>
        </div>
      )}
      {(report.verdicts.park > 0 || report.verdicts.reject > 0) && (
        <Button onClick={() => saveLines(tools, lines.notAccepted(), words)}>{words.download}</Button>
      )}
    </div>
  );
}
