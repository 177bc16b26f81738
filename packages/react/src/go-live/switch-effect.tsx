import type { ContactList } from '@unticked/core';
import { byChannels } from '../anatomy/by-channels.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { goLiveContext } from './go-live-context.js';

/** What switching on would do, by channel, before anybody does it. `data-unticked="go-live-effect"`. */
export function SwitchEffect({ effects }: { readonly effects: readonly ContactList[] }) {
  const { words, number } = goLiveContext.use('GoLive.Purposes');
  const consent = useConsentContext('GoLive.Purposes');
  const { messages, format } = consent;
  const unknown = Math.max(0, ...effects.map(({ byReason }) => byReason.unknown_subject ?? 0));
  return (
    <>
      <ul data-unticked="go-live-effect">
        {effects.map(({ query: { channel }, total, byReason }) => {
          const by = byChannels([channel], consent);
          const reasons = (Object.entries(byReason) as [keyof typeof byReason, number][]).toSorted(
            // as the type says
            ([, a], [, b]) => b - a,
          );
          const blocked = reasons.reduce((sum, [, count]) => sum + count, 0);
          return (
            <li key={channel ?? '*'}>
              <strong>
                {blocked === 0 ? words.noEffect(by, number(total)) : words.effect(by, number(blocked), number(total))}
              </strong>
              <ul>
                {reasons.map(([reason, count]) => (
                  <li key={reason}>
                    {words.reasonCount(format.capital(messages.common.reason[reason]), number(count))}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {unknown > 0 && <p>{words.unknown(number(unknown))}</p>}
    </>
  );
}
