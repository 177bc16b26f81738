import type { Instant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { BreachStepInput } from '../../model/breach.js';
import type { BreachStepEvent } from '../../model/breach-event.js';
import type { Breach } from '../../model/breach-state.js';
import type { EnvelopeData } from '../../model/envelope.js';

/** What is written of a step, but for what every step of a breach says. */
export interface BreachStepToWrite {
  readonly event: Pick<BreachStepEvent, 'step'> &
    Partial<Pick<BreachStepEvent, 'facts' | 'risk' | 'whom' | 'way' | 'exception' | 'controller' | 'effectiveAt'>>;
  readonly envelope: EnvelopeData;
}

/** @throws `invalid` for a time that is still to come */
export function pastOf(text: string, now: Instant, path: string): Instant {
  if (text > now) throw invalidAt('in_future', path);
  return text as Instant; // the schema has read it
}

type Told = Extract<BreachStepInput, { step: 'told' }>;

function told(so: Breach, said: Omit<Told, 'breach' | 'id'>, now: Instant): BreachStepToWrite {
  const { whom, name, way, reference, note, controller } = said;
  const at = pastOf(said.toldAt, now, '/toldAt');
  if (!so.mayTell.includes(whom)) throw invalidAt('wrong_value', '/whom');
  if (at < so.awareAt) throw invalidAt('before_aware', '/toldAt');
  const isNamed = so.controllers.some(({ seq }) => seq === controller);
  if (whom === 'controller' ? !isNamed : controller !== undefined) throw invalidAt('wrong_value', '/controller');
  // GDPR Art. 33(1): a notification after the 72 hours comes with the reasons for the delay.
  const isExplained = so.steps.some(({ step }) => step === 'delay_explained');
  if (whom === 'authority' && so.clock?.state === 'overdue' && at > so.clock.deadline && !isExplained)
    throw invalidAt('delay_unexplained', '/toldAt');
  const details = { name, ...(reference === undefined ? {} : { reference }) };
  return {
    event: { step: 'told', whom, way, effectiveAt: at, ...(controller === undefined ? {} : { controller }) },
    envelope: { breach: details, ...(note === undefined ? {} : { note }) },
  };
}

type Said = BreachStepInput extends infer Input
  ? Input extends unknown
    ? Omit<Input, 'breach' | 'id'>
    : never
  : never;

/**
 * What a step writes.
 * @throws `wrong_step` for one that is not next, `closed` after the end; `invalid` with the path of what cannot be so
 */
export function decideBreachStep(so: Breach, said: Said, now: Instant): BreachStepToWrite {
  if (!so.next.includes(said.step)) throw new ConsentError(so.state === 'closed' ? 'closed' : 'wrong_step');
  switch (said.step) {
    case 'aware_corrected': {
      const effectiveAt = pastOf(said.awareAt, now, '/awareAt');
      return { event: { step: said.step, effectiveAt }, envelope: { note: said.note } };
    }
    case 'facts_said': {
      if (new Set(said.facts.map(({ fact }) => fact)).size < said.facts.length)
        throw invalidAt('duplicate_id', '/facts');
      const facts = said.facts.map(({ fact, state }) => ({ fact, state }));
      return { event: { step: said.step, facts }, envelope: { breach: { facts: said.facts } } };
    }
    case 'affected_counted': {
      const { title, affected } = said;
      if ((affected.of === 'list') !== (affected.query !== undefined))
        throw invalidAt('wrong_value', '/affected/query');
      for (const member of ['at', 'asOf'] as const) pastOf(affected[member], now, `/affected/${member}`);
      return { event: { step: said.step }, envelope: { breach: { title, affected } } };
    }
    case 'risk_decided': {
      const { step, risk, decidedBy, note } = said;
      return { event: { step, risk }, envelope: { note, breach: { decidedBy } } };
    }
    case 'controller_named': {
      const { step, name, contact } = said;
      return { event: { step }, envelope: { breach: { name, contact } } };
    }
    case 'told':
      return told(so, said, now);
    case 'not_told':
      return { event: { step: said.step, exception: said.exception }, envelope: { note: said.note } };
    default:
      return { event: { step: said.step }, envelope: { note: said.note } };
  }
}
