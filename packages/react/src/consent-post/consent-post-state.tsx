import type { PostState } from '@unticked/core';
import { Icon, type IconName } from '../anatomy/icon.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { postContext } from './post-context.js';

const marks: Readonly<Record<PostState['status'], IconName>> = {
  cannot_send: 'warn',
  never_ran: 'warn',
  late: 'warn',
  on_time: 'check',
};

/**
 * One sentence: what went and when, or what will not go.
 *
 * `data-unticked="post-state"`, `data-tone="ok | no"`.
 */
export function ConsentPostState() {
  const { words, reading } = postContext.use('ConsentPost.State');
  const { format } = useConsentContext('ConsentPost.State');
  if (reading.state !== 'ready')
    return (
      <div role="status" data-unticked="post-state">
        <Unread reading={reading} />
      </div>
    );
  const { status, lastRun } = reading.value;
  const when = lastRun ? ([format.date(lastRun.at), format.time(lastRun.at)] as const) : (['', ''] as const);
  const kinds = ['reminders', 'confirmations', 'undelivered'] as const;
  const sent = kinds.flatMap((kind) => (lastRun && lastRun[kind] > 0 ? [words[kind](lastRun[kind])] : []));
  const texts: Readonly<Record<PostState['status'], string>> = {
    cannot_send: words.cannotSend,
    never_ran: words.neverRan,
    late: words.late(...when),
    on_time: words.lastRun(...when, sent.join(', ') || words.nothing),
  };
  return (
    <div role="status" data-unticked="post-state" data-tone={status === 'on_time' ? 'ok' : 'no'}>
      <Icon name={marks[status]} />
      <span>{texts[status]}</span>
    </div>
  );
}
