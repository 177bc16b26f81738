import type { BreachPlan } from '@unticked/core';
import { DialogButton } from '../anatomy/dialog-button.js';
import { Remark } from '../anatomy/remark.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';
import { PlanFields } from './plan-fields.js';

const letters = ['authority', 'persons', 'controllers'] as const;

function PlanText({ plan }: { readonly plan: BreachPlan }) {
  const { words } = breachContext.use('BreachClock.Plan');
  const rows = [
    { title: words.decides, ...plan.decides },
    { title: words.deputy, ...plan.deputy },
    ...plan.contacts.map((contact) => ({ title: contact.role || words.contacts, ...contact })),
  ].filter(({ name, phone }) => `${name}${phone}`.trim() !== '');
  // In the order of the plan; the same person may stand there twice.
  const row = ({ title, name, phone }: (typeof rows)[number], place: number) => (
    <div key={place}>
      <dt dir="auto">{title}</dt>
      <dd>
        <span dir="auto">{name}</span> <bdi>{phone}</bdi>
      </dd>
    </div>
  );
  return (
    <>
      <dl>
        {rows.map(row)}
        {plan.authority.name !== '' && (
          <div>
            <dt>{words.authority}</dt>
            <dd dir="auto">
              {plan.authority.name} {plan.authority.contact}
            </dd>
          </div>
        )}
      </dl>
      {letters.map((letter) =>
        plan.letters[letter].trim() === '' ? null : (
          <details key={letter}>
            <summary>{words.letter[letter]}</summary>
            <p data-unticked="breach-letter" dir="auto">
              {plan.letters[letter]}
            </p>
          </details>
        ),
      )}
    </>
  );
}

/**
 * What was laid down beforehand: who decides, whom to ring, the texts; what of it is still empty; and a button that changes it.
 *
 * `data-unticked="breach-plan"`.
 */
export function BreachClockPlan() {
  const { words, plan, when } = breachContext.use('BreachClock.Plan');
  const { format } = useConsentContext('BreachClock.Plan');
  if (plan.state !== 'ready')
    return (
      <div data-unticked="breach-plan" role="status">
        <Unread reading={plan} />
      </div>
    );
  const { plan: text, empty, savedAt, revision } = plan.value;
  return (
    <div data-unticked="breach-plan">
      <h2>{words.plan}</h2>
      {text === null ? <p>{words.noPlan}</p> : <PlanText plan={text} />}
      {text !== null && empty.length > 0 && (
        <Remark kind="reminder">{words.planEmpty(format.list(empty.map((part) => words.planPart[part])))}</Remark>
      )}
      {savedAt !== null && <p data-unticked="meta">{words.planSaved(when(savedAt))}</p>}
      <DialogButton label={words.editPlan} part="BreachClock.Plan">
        {(close) => <PlanFields plan={text} revision={revision} close={close} />}
      </DialogButton>
    </div>
  );
}
