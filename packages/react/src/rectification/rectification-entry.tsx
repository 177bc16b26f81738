import type { HistoryEntry } from '@unticked/core';
import { useFormat } from '../anatomy/use-format.js';
import { rectification as english } from '../messages/en/rectification.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { valueText } from './value-text.js';

/**
 * What one entry of the history says of data that was put right: which step, in which system, and what it said and says. Nothing for
 * other entries. For `detail` of `ConsentHistory`. `data-unticked="rectification-entry"`.
 */
export function RectificationEntry({ entry }: { readonly entry: HistoryEntry }) {
  const words = useWords('Rectification.Entry', 'rectification', english);
  const { format, locale } = useConsentContext('Rectification.Entry');
  const days = useFormat({ locale, timeZone: 'UTC' });
  const { rectificationStep: step, rectification: { places = [], after, informedOn } = {}, system } = entry;
  if (!step) return null;
  const before = [...new Set(places.map((place) => valueText(place.before, words.missing, format)))];
  const parts = [
    words.step[step],
    system,
    after !== undefined && words.change(format.list(before), after),
    informedOn !== undefined && words.informed(days.longDate(informedOn)),
  ];
  return (
    <span data-unticked="rectification-entry" dir="auto">
      {parts.filter(Boolean).join(', ')}.
    </span>
  );
}
