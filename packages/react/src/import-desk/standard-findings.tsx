import type { StandardFault, StandardReading } from '@unticked/core/exchange';
import { useConsentContext } from '../provider/use-consent-context.js';
import { importContext } from './import-context.js';

/** So many places of one fault are named. */
const PLACES = 3;

/** Each fault of a file once, with where it stands. `data-unticked="import-findings"`, whose lines have `data-tone="no | waiting"`. */
export function StandardFindings({ findings }: Pick<StandardReading, 'findings'>) {
  const { words, standards, number } = importContext.use('ImportDesk.File');
  const { messages } = useConsentContext('ImportDesk.File');
  const said = messages.locale.startsWith('de') ? standards?.words.de : standards?.words.en;
  const codes = [...new Set(findings.map(({ code }) => code))] as StandardFault[]; // the reader notes no others
  if (codes.length === 0) return null;
  return (
    <>
      <strong>{words.standard.found}</strong>
      <ul data-unticked="import-findings">
        {codes.map((code) => {
          const own = findings.filter((finding) => finding.code === code);
          const places = own.map(({ path }) => path).filter((path) => path !== '');
          return (
            <li key={code} data-tone={own.some(({ severity }) => severity === 'error') ? 'no' : 'waiting'}>
              {said?.[code]}{' '}
              {places.slice(0, PLACES).map((path) => (
                <code key={path} dir="ltr">
                  {path}{' '}
                </code>
              ))}
              {places.length > PLACES && words.standard.morePlaces(number(places.length - PLACES))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
