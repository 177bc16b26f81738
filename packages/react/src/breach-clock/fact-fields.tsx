import type { Breach, FactSaid } from '@unticked/core';
import { Remark } from '../anatomy/remark.js';
import { TextArea } from '../anatomy/text-area.js';
import { breachContext } from './breach-context.js';
import type { StepPart } from './plain-fields.js';

/**
 * The checklist to fill in: each line an answer, or that it is not known yet. Lines that nobody touches stay as they are.
 *
 * `data-unticked="breach-fact"`.
 */
export function FactFields({ breach, step: { draft, set, pressed, state } }: StepPart & { readonly breach: Breach }) {
  const { words } = breachContext.use('BreachClock.Breach');
  const say = (said: FactSaid) => set({ facts: [...draft.facts.filter(({ fact }) => fact !== said.fact), said] });
  const isEmpty = draft.facts.length === 0;
  return (
    <>
      {breach.facts.map((standing) => {
        const { fact } = standing;
        const said = draft.facts.find((one) => one.fact === fact) ?? standing;
        const isUnknown = said.state === 'not_known_yet';
        return (
          <div key={fact} data-unticked="breach-fact">
            <TextArea
              label={words.fact[fact]}
              rows={2}
              value={said.state === 'answered' ? said.text : ''}
              maxLength={4000}
              readOnly={state === 'saving'}
              onChange={({ currentTarget }) => say({ fact, state: 'answered', text: currentTarget.value })}
            />
            <label>
              <input
                type="checkbox"
                form=""
                autoComplete="off"
                aria-label={`${words.fact[fact]}: ${words.notKnown}`}
                checked={isUnknown}
                onChange={({ currentTarget }) =>
                  say(currentTarget.checked ? { fact, state: 'not_known_yet' } : { fact, state: 'answered', text: '' })
                }
              />{' '}
              {words.notKnown}
            </label>
          </div>
        );
      })}
      {pressed && isEmpty && <Remark kind="error">{words.missing}</Remark>}
    </>
  );
}
