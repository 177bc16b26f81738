import { useId } from 'react';
import { Mark } from '../anatomy/mark.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { goLiveContext } from './go-live-context.js';
import { UnfinishedImportLine } from './unfinished-import-line.js';

const icons = { ready: 'check', missing: 'cross', without: 'empty' } as const;

/**
 * What the ledger has of what it needs, each with its state and what to do; and each import that was begun and is not finished.
 *
 * `data-unticked="go-live-checks"`; each line is a `go-live-check` with `data-check="ready | missing | without"`.
 */
export function GoLiveChecks() {
  const { words, reading, number } = goLiveContext.use('GoLive.Checks');
  const { format } = useConsentContext('GoLive.Checks');
  const id = useId();
  if (reading.state !== 'ready')
    return (
      <div data-unticked="go-live-checks" role="status">
        <Unread reading={reading} />
      </div>
    );
  const { checks, imports } = reading.value;
  const missing = checks.filter(({ state }) => state === 'missing').length + imports.length;
  return (
    <div data-unticked="go-live-checks">
      <h2 id={id}>{words.checks}</h2>
      <p>{missing === 0 ? words.allReady : words.missing(number(missing))}</p>
      <ul aria-labelledby={id}>
        {checks.map((check) => {
          const { title, ready, todo } = words.check[check.id];
          return (
            <li key={check.id} data-unticked="go-live-check" data-check={check.state}>
              <Mark icon={icons[check.state]} />
              <div>
                <strong>{title}</strong>: {words.state[check.state]}
                <div data-unticked="meta">{check.state === 'ready' ? format.capital(ready) : todo}</div>
              </div>
            </li>
          );
        })}
        {imports.map((unfinished) => (
          <UnfinishedImportLine key={unfinished.batch} unfinished={unfinished} />
        ))}
      </ul>
    </div>
  );
}
