import { useConsentContext } from '../provider/use-consent-context.js';
import { listContext } from './list-context.js';

/**
 * What is going on, and what has changed since the list was built.
 *
 * `data-unticked="contact-list-state"`, `data-tone="no"` where it failed; in it `contact-list-left` names who left and why.
 */
export function ContactListState() {
  const { words, state, difference, nameOf } = listContext.use('ContactList.State');
  const { messages, format } = useConsentContext('ContactList.State');
  const { left = [], joined = [] } = difference ?? {};
  const reasonOf = (reason: (typeof left)[number]['reason']): string =>
    reason === 'duplicate' || reason === 'not_listed' ? words.leftBecause[reason] : messages.common.reason[reason];
  const lines = [
    ...(left.length > 0 ? [words.left(String(left.length))] : []),
    ...(joined.length > 0 ? [words.joined(String(joined.length))] : []),
  ];
  const said = { idle: '', building: words.building, error: words.failed, ready: difference ? words.unchanged : '' };
  return (
    <div role="status" data-unticked="contact-list-state" data-tone={state === 'error' ? 'no' : undefined}>
      {state === 'ready' && lines.length > 0 ? lines.map((line) => <p key={line}>{line}</p>) : <p>{said[state]}</p>}
      {state === 'ready' && left.length > 0 && (
        <ul data-unticked="contact-list-left">
          {left.map(({ subjectId, reason }) => (
            <li key={subjectId}>
              {nameOf(subjectId)}: {format.capital(reasonOf(reason))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
