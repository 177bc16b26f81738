import type { BreachPlan } from '@unticked/core';
import { breachContext } from './breach-context.js';

const letters = ['authority', 'persons', 'controllers'] as const;

/** Who decides, whom to ring, and the letters. */
export function PlanText({ plan }: { readonly plan: BreachPlan }) {
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
