import type { BreachPlan, PlanContact } from '@unticked/core';
import type { ReactNode } from 'react';
import { Button } from '../anatomy/button.js';
import { Field } from '../anatomy/field.js';
import { TextArea } from '../anatomy/text-area.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';
import { nobody, usePlan } from './use-plan.js';

interface ContactFieldsProps {
  readonly legend: string;
  readonly contact: PlanContact;
  readonly onChange: (contact: PlanContact) => void;
  readonly children?: ReactNode;
}

/** Somebody to reach. `data-unticked="breach-contact"`. */
function ContactFields({ legend, contact, onChange, children }: ContactFieldsProps) {
  const { words } = breachContext.use('BreachClock.Plan');
  const labels = { role: words.contactRole, name: words.contactName, phone: words.contactPhone };
  return (
    <fieldset data-unticked="breach-contact">
      <legend>{legend}</legend>
      {(['role', 'name', 'phone'] as const).map((member) => (
        <Field
          key={member}
          label={labels[member]}
          value={contact[member]}
          maxLength={member === 'phone' ? 100 : 200}
          onChange={({ currentTarget }) => onChange({ ...contact, [member]: currentTarget.value })}
        />
      ))}
      {children}
    </fieldset>
  );
}

export interface PlanFieldsProps {
  readonly plan: BreachPlan | null;
  readonly revision: number;
  readonly close: ReactNode;
}

const letters = ['authority', 'persons', 'controllers'] as const;

/** The plan to fill in; nothing of it has to be there. `data-unticked="breach-plan-fields"`. */
export function PlanFields({ plan: before, revision, close }: PlanFieldsProps) {
  const { words } = breachContext.use('BreachClock.Plan');
  const { messages } = useConsentContext('BreachClock.Plan');
  const { plan, set, state, save } = usePlan(before, revision);
  const said = {
    idle: '',
    saving: words.saving,
    done: words.saved,
    conflict: words.planConflict,
    forbidden: words.refused.forbidden,
    error: words.failed,
  };
  const isWrong = state === 'conflict' || state === 'error' || state === 'forbidden';
  const { authority, contacts } = plan;
  // Rows have no name of their own, and are only ever changed in their place.
  const row = (contact: PlanContact, place: number) => (
    <ContactFields
      key={place}
      legend={`${words.contacts} ${place + 1}`}
      contact={contact}
      onChange={(changed) => set({ contacts: contacts.with(place, changed) })}
    >
      <Button kind="link" onClick={() => set({ contacts: contacts.toSpliced(place, 1) })}>
        {words.removeContact(contact.name || String(place + 1))}
      </Button>
    </ContactFields>
  );
  return (
    <div data-unticked="breach-plan-fields" lang={messages.locale}>
      <ContactFields legend={words.decides} contact={plan.decides} onChange={(decides) => set({ decides })} />
      <ContactFields legend={words.deputy} contact={plan.deputy} onChange={(deputy) => set({ deputy })} />
      {contacts.map(row)}
      <Button onClick={() => set({ contacts: [...contacts, nobody] })}>{words.addContact}</Button>
      <Field
        label={words.authority}
        value={authority.name}
        maxLength={200}
        onChange={({ currentTarget }) => set({ authority: { ...authority, name: currentTarget.value } })}
      />
      <Field
        label={words.authorityContact}
        value={authority.contact}
        maxLength={500}
        onChange={({ currentTarget }) => set({ authority: { ...authority, contact: currentTarget.value } })}
      />
      <strong>{words.letters}</strong>
      {letters.map((letter) => (
        <TextArea
          key={letter}
          label={words.letter[letter]}
          value={plan.letters[letter]}
          maxLength={5000}
          onChange={({ currentTarget }) => set({ letters: { ...plan.letters, [letter]: currentTarget.value } })}
        />
      ))}
      <Button kind="primary" aria-disabled={state === 'saving' || undefined} onClick={save}>
        {words.savePlan}
      </Button>
      <p role="status" data-unticked="breach-said" data-tone={isWrong ? 'no' : undefined}>
        {said[state]}
      </p>
      {close}
    </div>
  );
}
