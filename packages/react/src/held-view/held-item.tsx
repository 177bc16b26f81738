import type { DataSet } from '@unticked/core';
import { Button } from '../anatomy/button.js';
import { inLanguage } from '../anatomy/in-language.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { heldContext } from './held-context.js';
import { heldText } from './held-text.js';

export interface HeldItemProps {
  readonly system: string;
  readonly set: DataSet;
  /** Its place in the set, from 0. */
  readonly item: number;
  readonly isMasking: boolean;
}

/** One item, value by value; one that is left out is said to be, and struck through. `data-unticked="held-item"`; `held-left-out`. */
export function HeldItem({ system, set, item, isMasking }: HeldItemProps) {
  const { words, isLeftOut, toggle } = heldContext.use('HeldView.Systems');
  const { locale, messages, format } = useConsentContext('HeldView.Systems');
  return (
    <li data-unticked="held-item">
      <dl>
        {Object.entries(set.items[item] ?? {}).map(([column, value]) => {
          const title = set.columns?.[column];
          const label = title ? inLanguage(title, locale).text : column;
          const shown = heldText(column, value, { words, messages, format });
          const place = { source: system, set: set.id, item, column };
          const out = isLeftOut(place);
          return (
            <div key={column}>
              <dt>{label}</dt>
              <dd dir="auto">
                {out ? (
                  <span data-unticked="held-left-out">
                    <strong>{words.leftOut}</strong> <s>{shown}</s>
                  </span>
                ) : (
                  shown
                )}{' '}
                {isMasking && (
                  <Button kind="link" onClick={({ nativeEvent }) => toggle(place, nativeEvent)}>
                    {out ? words.putBack(label) : words.leaveOut(label)}
                  </Button>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}
