import type { Rectification } from '@unticked/core';
import { useId } from 'react';
import { inLanguage } from '../anatomy/in-language.js';
import { Remark } from '../anatomy/remark.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { EndDialog } from './end-dialog.js';
import { GoOn } from './go-on.js';
import { PlaceLine } from './place-line.js';
import { RecipientLine } from './recipient-line.js';
import { rectificationContext } from './rectification-context.js';
import { valueText } from './value-text.js';

/**
 * One thing that is wrong: what it says and what is right, how far each place is, who was told, and how it ended.
 *
 * `data-unticked="rectification-item"`, `data-state="open | done | refused"`.
 */
export function RectificationItem({ rectification }: { readonly rectification: Rectification }) {
  const { words, common, days } = rectificationContext.use('Rectification.List');
  const { format, locale, messages } = useConsentContext('Rectification.List');
  const id = useId();
  const { places, recipients, state, after, askedAt, by, reason, ended } = rectification;
  const [first] = places;
  const label = first ? inLanguage(first.columnTitle ?? { [locale]: first.column }, locale).text : '';
  const who = by?.name ?? by?.id;
  const came = [words.askedOn(format.longDate(askedAt)), who && common.by(who)].filter(Boolean).join(', ');
  const hasFailed = places.some(({ way, state: so }) => way === 'machine' && so !== 'done');
  return (
    <li data-unticked="rectification-item" data-state={state} aria-labelledby={id}>
      <strong id={id}>{words.wrong(label)}</strong>
      <p dir="auto">{words.change(valueText(first?.before ?? null, words.missing, format), after)}</p>
      <p data-unticked="meta">{format.capital(came)}</p>
      <p dir="auto">{messages.common.quote(reason)}</p>
      <ul aria-label={words.places} data-unticked="rectification-places">
        {places.map((place, index) => (
          <PlaceLine
            key={`${place.system} ${place.set} ${place.item} ${place.column}`}
            of={rectification}
            index={index}
          />
        ))}
      </ul>
      {state === 'open' && hasFailed && <GoOn rectification={rectification} />}
      {recipients.length > 0 && (
        <>
          <strong>{words.recipients}</strong>
          <ul aria-label={words.recipients} data-unticked="rectification-recipients">
            {recipients.map(({ title }, index) => (
              <RecipientLine key={JSON.stringify(title)} of={rectification} index={index} />
            ))}
          </ul>
        </>
      )}
      {ended && state !== 'open' && (
        <Remark kind="done">
          {words.ended[state](days.longDate(ended.informedOn ?? ended.at))}
          {ended.reason !== undefined && <div dir="auto">{messages.common.quote(ended.reason)}</div>}
        </Remark>
      )}
      <div data-unticked="rectification-ends">
        <EndDialog of={rectification} step="done" />
        <EndDialog of={rectification} step="refused" />
      </div>
    </li>
  );
}
