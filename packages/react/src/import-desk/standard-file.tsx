import type { StandardFault, StandardReading } from '@unticked/core/exchange';
import { useConsentContext } from '../provider/use-consent-context.js';
import { importContext } from './import-context.js';
import { personsIn } from './persons-in.js';

/** So many places of one fault are named. */
const PLACES = 3;

/**
 * What a file in a published format is, what it holds, and what is wrong with it: each fault once, with where it stands.
 *
 * `data-unticked="import-standard"`; in it `import-findings`, whose lines have `data-tone="no | waiting"`.
 */
export function StandardFile({ standard }: { readonly standard: StandardReading }) {
  const { words, standards, number } = importContext.use('ImportDesk.File');
  const { messages } = useConsentContext('ImportDesk.File');
  const said = messages.locale.startsWith('de') ? standards?.words.de : standards?.words.en;
  const { version, records, findings } = standard;
  const codes = [...new Set(findings.map(({ code }) => code))] as StandardFault[]; // the reader notes no others
  return (
    <div data-unticked="import-standard">
      {version !== undefined && <p dir="auto">{words.standard.version(version)}</p>}
      <p>{words.standard.holds(number(records.length), number(personsIn(standard).length))}</p>
      {codes.length > 0 && (
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
      )}
    </div>
  );
}
