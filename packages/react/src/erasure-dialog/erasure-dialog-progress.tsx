import type { SystemPlan } from '@unticked/core';
import { Button } from '../anatomy/button.js';
import { inLanguage } from '../anatomy/in-language.js';
import { Mark } from '../anatomy/mark.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { erasureContext } from './erasure-context.js';

const icons = { done: 'check', failed: 'again', waits: 'clock', by_hand: 'pen' } as const;

/**
 * How far an erasure is, system by system, and a button to try again what is not through.
 *
 * `data-unticked="erasure-progress"`; each system is an `erasure-step` with `data-state="done | failed | waits | by_hand"`.
 */
export function ErasureDialogProgress() {
  const { words, progress, state, error, goOn } = erasureContext.use('ErasureDialog.Progress');
  const { locale, format } = useConsentContext('ErasureDialog.Progress');
  if (!progress) return null;
  const { erasure } = words;
  const saving = state === 'saving' || undefined;
  const step = ({ system, title, state: planned }: SystemPlan) => {
    const { text, lang } = inLanguage(title, locale);
    const so = progress.request.systems.find((one) => one.system === system);
    const now = planned === 'by_hand' ? 'by_hand' : (so?.state ?? 'waits');
    const said = {
      by_hand: erasure.byHand,
      done: erasure.systemDone(`${format.date(so?.at ?? '')}, ${format.time(so?.at ?? '')}`),
      failed: erasure.systemFailed(so?.tries ?? 0),
      waits: progress.state === 'waiting' ? erasure.systemHeld : erasure.systemWaits,
    };
    return (
      <li key={system} data-unticked="erasure-step" data-state={now}>
        <Mark icon={icons[now]} />
        <div>
          <strong lang={lang} dir="auto">
            {text}
          </strong>
          <div data-unticked="meta">{said[now]}</div>
        </div>
      </li>
    );
  };
  return (
    <div data-unticked="erasure-progress">
      <ul>{progress.plan.systems.map(step)}</ul>
      {progress.state !== 'done' && (
        <Button kind="primary" aria-disabled={saving} onClick={({ nativeEvent }) => goOn(nativeEvent)}>
          {erasure.goOn}
        </Button>
      )}
      <p role="status" data-unticked="erasure-said" data-tone={state === 'error' ? 'no' : undefined}>
        {saving && words.saving}
        {state === 'error' && refusalText(error, words)}
      </p>
    </div>
  );
}
