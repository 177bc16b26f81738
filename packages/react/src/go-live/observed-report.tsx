import type { GateReason } from '@unticked/core';
import { byChannels } from '../anatomy/by-channels.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { goLiveContext } from './go-live-context.js';

/** What would have been blocked, channel by channel and reason by reason. `data-unticked="go-live-observed"`. */
export function ObservedReport({ purposeId, mode }: { readonly purposeId: string; readonly mode: string }) {
  const { words, observed, number } = goLiveContext.use('GoLive.Purposes');
  const consent = useConsentContext('GoLive.Purposes');
  const { messages, format } = consent;
  const counts = observed.filter((one) => one.purposeId === purposeId && one.contacts > 0);
  if (counts.length === 0) return mode === 'observe' ? <p data-unticked="meta">{words.nothingObserved}</p> : null;
  return (
    <ul data-unticked="go-live-observed">
      {counts.map(({ channel, contacts, people, since, byReason }) => {
        const by = byChannels([channel], consent);
        return (
          <li key={channel}>
            {words.wouldBlock(by, number(contacts), format.date(since))} {words.toPeople(number(people))}
            <ul>
              {(Object.entries(byReason) as [GateReason, number][]) // as the type says
                .toSorted(([, a], [, b]) => b - a)
                .map(([reason, count]) => (
                  <li key={reason}>
                    {words.reasonCount(format.capital(messages.common.reason[reason]), number(count))}
                  </li>
                ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
