import type { HeldProgress } from '@unticked/core';
import { Icon, type IconName } from '../anatomy/icon.js';
import { inLanguage } from '../anatomy/in-language.js';
import { Remark } from '../anatomy/remark.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { heldContext } from './held-context.js';
import { HeldSet } from './held-set.js';
import { webAddress } from './web-address.js';

const marks: Readonly<Record<HeldProgress['state'], IconName>> = {
  waiting: 'clock',
  ok: 'check',
  partial: 'half',
  failed: 'warn',
};

/**
 * Every system as a card: how it answered, and what it holds.
 *
 * `data-unticked="held-list"`; each is a `held-system` with `data-state="waiting | ok | partial | failed"`.
 */
export function HeldViewSystems() {
  const { words, systems, reading } = heldContext.use('HeldView.Systems');
  const { locale } = useConsentContext('HeldView.Systems');
  if (systems.length === 0 || (reading.state !== 'ready' && reading.state !== 'loading')) return null;
  return (
    <ul aria-label={words.systems} data-unticked="held-list">
      {systems.map((one) => {
        const name = inLanguage(one.title, locale);
        const missing = one.state === 'partial' ? inLanguage(one.missing, locale) : undefined;
        const open = one.state !== 'waiting' && one.open !== undefined ? webAddress(one.open) : undefined;
        return (
          <li key={one.system} data-unticked="held-system" data-state={one.state}>
            <h2 lang={name.lang} dir="auto">
              {name.text}
            </h2>
            <p data-unticked="held-answer">
              <Icon name={marks[one.state]} /> {words.state[one.state]}
            </p>
            {one.state === 'failed' && <Remark kind="error">{words.because[one.because]}</Remark>}
            {missing && (
              <Remark kind="reminder">
                <span lang={missing.lang}>{missing.text}</span>
              </Remark>
            )}
            {one.state !== 'waiting' && (
              <>
                {one.state === 'ok' && one.sets.every(({ items }) => items.length === 0) && <p>{words.nothing}</p>}
                {one.sets
                  .filter(({ items }) => items.length > 0)
                  .map((set) => (
                    <HeldSet key={set.id} system={one.system} set={set} />
                  ))}
                {open !== undefined && (
                  <a href={open} target="_blank" rel="noreferrer">
                    {words.open(name.text)}
                  </a>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
