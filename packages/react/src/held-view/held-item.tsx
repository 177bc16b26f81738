import type { DataSet } from '@unticked/core';
import { Button } from '../anatomy/button.js';
import { inLanguage } from '../anatomy/in-language.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { heldContext } from './held-context.js';
import { heldText } from './held-text.js';
import { LEDGER } from './ledger.js';

export type HeldMode = 'mask' | 'wrong';

export interface HeldItemProps {
  readonly system: string;
  readonly set: DataSet;
  /** Its place in the set, from 0. */
  readonly item: number;
  /** What is asked of each value. */
  readonly mode: HeldMode | undefined;
}

/** One item, value by value; one that is left out is said to be, and struck through. `data-unticked="held-item"`; `held-left-out`. */
export function HeldItem({ system, set, item, mode }: HeldItemProps) {
  const { words, titleOf, reading, isLeftOut, toggle, onWrong } = heldContext.use('HeldView.Systems');
  const { locale, messages, format } = useConsentContext('HeldView.Systems');
  return (
    <li data-unticked="held-item">
      <dl>
        {Object.entries(set.items[item] ?? {}).map(([column, value]) => {
          const title = set.columns?.[column];
          const label = title ? inLanguage(title, locale).text : column;
          const shown = heldText(system, set, column, value, { words, messages, format, locale, titleOf });
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
                {mode === 'mask' && (
                  <Button kind="link" onClick={({ nativeEvent }) => toggle(place, nativeEvent)}>
                    {out ? words.putBack(label) : words.leaveOut(label)}
                  </Button>
                )}
                {mode === 'wrong' && onWrong && system !== LEDGER && reading.state === 'ready' && (
                  <Button
                    kind="link"
                    aria-haspopup="dialog"
                    onClick={({ nativeEvent: event }) =>
                      onWrong(
                        { system, set: set.id, item, column, before: value },
                        { reason: 'wrong', held: reading.value, event },
                      )
                    }
                  >
                    {words.isWrong(label)}
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
