import { Icon } from '../anatomy/icon.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { didText } from './did-text.js';
import { retentionContext } from './retention-context.js';

/**
 * Whether it goes by itself, and what the last run did, when and by whom.
 *
 * `data-unticked="retention-state"`; in it `by-itself` with `data-tone="ok | no"`.
 */
export function RetentionDeskState() {
  const { words, state } = retentionContext.use('RetentionDesk.State');
  const { format } = useConsentContext('RetentionDesk.State');
  if (state.state !== 'ready')
    return (
      <div role="status" data-unticked="retention-state">
        <Unread reading={state} />
      </div>
    );
  const { byItself, lastRun } = state.value;
  const isWell = byItself === 'on_time';
  return (
    <div role="status" data-unticked="retention-state">
      <p data-unticked="by-itself" data-tone={isWell ? 'ok' : 'no'}>
        <Icon name={isWell ? 'check' : 'warn'} />
        <span>{words.byItself[byItself]}</span>
      </p>
      <p data-unticked="meta">
        {lastRun === null
          ? words.noRunYet
          : words.lastRun(
              `${format.date(lastRun.at)}, ${format.time(lastRun.at)}`,
              lastRun.by?.name ?? lastRun.by?.id ?? words.timer,
              didText(lastRun, words, format),
            )}{' '}
        {lastRun && lastRun.state !== 'done' && words.runState[lastRun.state]}
      </p>
    </div>
  );
}
