import type { Breach, BreachStepTaken } from '@unticked/core';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';

const claimed: ReadonlySet<BreachStepTaken['step']> = new Set(['became_aware', 'aware_corrected', 'told']);

/** Every step in its order: what, when it is said to have been, when it was written down and by whom. `data-unticked="breach-steps"`. */
export function BreachSteps({ breach: { steps } }: { readonly breach: Breach }) {
  const { words, when } = breachContext.use('BreachClock.Breach');
  const { messages } = useConsentContext('BreachClock.Breach');
  const detailOf = (one: BreachStepTaken): string =>
    [
      one.noticedBy,
      one.whom && words.audience[one.whom],
      one.name,
      one.contact,
      one.way && words.way[one.way],
      one.reference && words.reference(one.reference),
      one.risk && words.risks[one.risk],
      one.decidedBy && words.by(one.decidedBy),
      one.exception && words.exceptions[one.exception],
      one.title,
      one.affected && words.affectedCount(one.affected.total, when(one.affected.asOf ?? one.affected.at)),
      one.facts
        ?.map((said) => `${words.fact[said.fact]}: ${said.state === 'answered' ? said.text : words.notKnown}`)
        .join('; '),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <ol data-unticked="breach-steps">
      {steps.map((one) => {
        const { seq, step, note, recordedAt, effectiveAt, by } = one;
        const detail = detailOf(one);
        const came = [when(recordedAt), by && words.by(by.name ?? by.id)].filter(Boolean).join(', ');
        return (
          <li key={seq} data-unticked="breach-step">
            <strong>{words.step[step]}</strong>
            {claimed.has(step) && (
              <>
                {' '}
                <bdi>{words.happened(when(effectiveAt))}</bdi>
              </>
            )}
            {detail !== '' && (
              <>
                : <bdi>{detail}</bdi>
              </>
            )}
            {note !== undefined && <div dir="auto">{messages.common.quote(note)}</div>}
            <div data-unticked="meta">
              <bdi>{came}</bdi>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
