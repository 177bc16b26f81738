import type { DataSet } from '@unticked/core';
import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { inLanguage } from '../anatomy/in-language.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { heldContext } from './held-context.js';
import { HeldItem, type HeldMode } from './held-item.js';
import { HeldTerms } from './held-terms.js';
import { LEDGER } from './ledger.js';

/** So many items stand there before somebody asks for all. */
const FIRST = 5;

export interface HeldSetProps {
  readonly system: string;
  readonly set: DataSet;
}

/** One kind of data: why it is there, and each item of it; what is about others can be left out. `data-unticked="held-set"`. */
export function HeldSet({ system, set }: HeldSetProps) {
  const { words, reading, onWrong, answersAt } = heldContext.use('HeldView.Systems');
  const { locale } = useConsentContext('HeldView.Systems');
  const [mode, setMode] = useState<HeldMode>();
  const [all, setAll] = useState(false);
  const { text, lang } = inLanguage(set.title, locale);
  const items = all || mode ? set.items : set.items.slice(0, FIRST);
  // In this order for ever: what is shown is one answer of the system.
  const show = (_: DataSet['items'][number], item: number) => (
    <HeldItem key={item} system={system} set={set} item={item} mode={mode} />
  );
  const toggle = (one: HeldMode) => setMode(mode === one ? undefined : one);
  const isAnswers = system === LEDGER;
  return (
    <section data-unticked="held-set">
      <h3 lang={lang} dir="auto">
        {text}
      </h3>
      <HeldTerms terms={set} />
      {mode === 'mask' && <p data-unticked="meta">{words.maskNote}</p>}
      {mode === 'wrong' && (
        <p data-unticked="meta">
          {isAnswers ? words.answersNote : words.wrongNote}{' '}
          {isAnswers && answersAt !== undefined && <a href={answersAt}>{words.answersAt}</a>}
        </p>
      )}
      <ol aria-label={text} data-unticked="held-items">
        {items.map(show)}
      </ol>
      <div>
        {items.length < set.items.length && (
          <Button kind="link" onClick={() => setAll(true)}>
            {words.showAll(set.items.length)}
          </Button>
        )}{' '}
        {reading.state === 'ready' && (
          <Button kind="link" aria-pressed={mode === 'mask'} onClick={() => toggle('mask')}>
            {mode === 'mask' ? words.maskDone : words.mask}
          </Button>
        )}{' '}
        {reading.state === 'ready' && onWrong && (
          <Button kind="link" aria-pressed={mode === 'wrong'} onClick={() => toggle('wrong')}>
            {mode === 'wrong' ? words.maskDone : words.wrong}
          </Button>
        )}
      </div>
    </section>
  );
}
