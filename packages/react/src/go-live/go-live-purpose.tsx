import type { PurposeReadiness } from '@unticked/core';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../anatomy/button.js';
import { Mark } from '../anatomy/mark.js';
import { titleIn } from '../anatomy/title-in.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { goLiveContext } from './go-live-context.js';
import { ObservedReport } from './observed-report.js';
import { SwitchEffect } from './switch-effect.js';
import { useSwitch } from './use-switch.js';

/** One purpose: whether it binds, what observing showed, and switching it on after its effect was said. */
export function GoLivePurpose({ purpose }: { readonly purpose: PurposeReadiness }) {
  const { words } = goLiveContext.use('GoLive.Purposes');
  const { textLocale } = useConsentContext('GoLive.Purposes');
  const { switching, ask, confirm, cancel } = useSwitch(purpose);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const isBegun = useRef(false);
  const { state } = switching;
  // What was pressed is gone by then: who goes by keyboard stays at this purpose.
  useEffect(() => {
    if (isBegun.current || state !== 'idle') place.current?.focus();
    isBegun.current = state !== 'idle';
  }, [state]);
  const { purposeId, mode } = purpose;
  const title = titleIn(textLocale, purpose);
  const said = {
    idle: '',
    asking: '',
    counting: words.counting,
    switching: words.switching,
    done: words.switched(title),
    error: words.failed,
  }[state];
  const tone = state === 'done' ? 'ok' : state === 'error' ? 'no' : undefined;
  return (
    <li data-unticked="go-live-purpose" data-mode={mode}>
      <Mark icon={mode === 'enforce' ? 'check' : 'clock'} />
      <div ref={place} tabIndex={-1}>
        <strong id={id} dir="auto">
          {title}
        </strong>
        <p>{mode === 'enforce' ? words.binds : words.observed}</p>
        <ObservedReport purposeId={purposeId} mode={mode} />
        {mode === 'observe' && switching.state === 'asking' && (
          <section data-unticked="go-live-ask" aria-label={words.effectTitle(title)}>
            <SwitchEffect effects={switching.effects} />
            <div data-unticked="go-live-actions">
              <Button kind="primary" aria-describedby={id} onClick={confirm}>
                {words.confirm}
              </Button>
              <Button aria-describedby={id} onClick={cancel}>
                {words.cancel}
              </Button>
            </div>
          </section>
        )}
        {mode === 'observe' && (state === 'idle' || state === 'error') && (
          <Button onClick={ask}>{words.switchOn(title)}</Button>
        )}
        <p role="status" data-unticked="go-live-said" data-tone={tone}>
          {said}
        </p>
      </div>
    </li>
  );
}
