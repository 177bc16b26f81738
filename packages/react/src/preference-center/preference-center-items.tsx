import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { WhatFor } from '../anatomy/what-for.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { centerContext } from './center-context.js';

/**
 * What concerns the address: the text, who is responsible, how it stands, and a button of the same weight for each way to change it. A
 * press is all that either takes (GDPR Art. 7(3)).
 *
 * `data-unticked="preferences-list"`, `data-unticked="preference"`, `data-tone`.
 */
export function PreferenceCenterItems() {
  const { words, state, preferences, choose } = centerContext.use('PreferenceCenter.Items');
  const { format } = useConsentContext('PreferenceCenter.Items');
  const id = useId();
  if (!preferences) return null;
  return (
    <ul aria-label={words.list} data-unticked="preferences-list">
      {preferences.items.map((item, at) => {
        const { purposeId, channel, title, text, controller, status, since, until, tone, can } = item;
        const spans = [since && words.since(format.date(since)), until && words.until(format.date(until))];
        return (
          <li key={`${purposeId} ${channel}`} data-unticked="preference" data-tone={tone}>
            <strong id={`${id}-${at}`}>
              <WhatFor title={title} channels={[channel]} lang={preferences.locale} />
            </strong>
            <p lang={preferences.locale} dir="auto">
              {text}
            </p>
            <p data-unticked="preference-responsible">{words.responsible(controller.name)}</p>
            <p data-unticked="preference-status">{[words.status[status], ...spans].filter(Boolean).join(', ')}</p>
            {can.map((choice) => (
              <Button
                key={choice}
                id={`${id}-${at}-${choice}`}
                aria-labelledby={`${id}-${at}-${choice} ${id}-${at}`}
                aria-disabled={state === 'saving' || undefined}
                onClick={({ nativeEvent }) => choose(item, choice, nativeEvent)}
              >
                {words[choice]}
              </Button>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
