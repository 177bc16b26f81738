import type { SystemPlan } from '@unticked/core';
import { inLanguage } from '../anatomy/in-language.js';
import { Remark } from '../anatomy/remark.js';
import { certificate } from '../messages/en/certificate.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { erasureContext } from './erasure-context.js';
import { PlannedSets } from './planned-sets.js';

/**
 * What an erasure would do, system by system; which did not say, and which is left to somebody's hands. Gone once one has begun.
 *
 * `data-unticked="erasure-plan"`; each system is an `erasure-system` with `data-state="planned | failed | by_hand"`.
 */
export function ErasureDialogPlan() {
  const { words, reading, progress, removed } = erasureContext.use('ErasureDialog.Plan');
  const { locale, format } = useConsentContext('ErasureDialog.Plan');
  const terms = useWords('ErasureDialog.Plan', 'certificate', certificate);
  if (progress || removed || reading.state !== 'ready' || !reading.value.plan) return null;
  const { erasure } = words;
  const system = ({ system: id, title, state, sets }: SystemPlan) => {
    const { text, lang } = inLanguage(title, locale);
    return (
      <li key={id} data-unticked="erasure-system" data-state={state}>
        <h4 lang={lang} dir="auto">
          {text}
        </h4>
        {state === 'planned' && <PlannedSets words={terms} format={format} locale={locale} sets={sets} />}
        {state === 'failed' && <Remark kind="error">{erasure.planFailed}</Remark>}
        {state === 'by_hand' && <Remark kind="reminder">{erasure.byHand}</Remark>}
      </li>
    );
  };
  return (
    <div data-unticked="erasure-plan">
      <h3>{erasure.plan}</h3>
      <p data-unticked="meta">{erasure.planNote}</p>
      <ul>{reading.value.plan.systems.map(system)}</ul>
    </div>
  );
}
