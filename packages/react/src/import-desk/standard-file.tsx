import type { StandardReading } from '@unticked/core/exchange';
import { importContext } from './import-context.js';
import { personsIn } from './persons-in.js';
import { StandardFindings } from './standard-findings.js';

/** What a file in a published format is, what it holds, and what is wrong with it. `data-unticked="import-standard"`. */
export function StandardFile({ standard }: { readonly standard: StandardReading }) {
  const { words, number } = importContext.use('ImportDesk.File');
  const { version, records, findings } = standard;
  return (
    <div data-unticked="import-standard">
      {version !== undefined && <p>{words.standard.version(version)}</p>}
      <p>{words.standard.holds(number(records.length), number(personsIn(standard).length))}</p>
      <StandardFindings findings={findings} />
    </div>
  );
}
