import type { PresentedForm } from '@unticked/core';
import { type Step, type Subject, says } from './step.js';

type Choose = (form: PresentedForm) => ReturnType<Parameters<typeof says>[2]['choose']>;

const everything = ['repair', 'repair-messages', 'news'] as const;

/** The ways in which a shop hears an answer. */
export const occasions = {
  /** The customer turned the screen round and ticked. */
  ownHand: (at: number, { customerId, clerk }: Subject, choose: Choose): Step =>
    says(at, customerId, {
      actor: clerk,
      mode: 'screen',
      purposes: everything,
      capture: { method: 'in_person' },
      choose,
    }),

  readOut: (at: number, { customerId, clerk }: Subject, choose: Choose): Step =>
    says(at, customerId, {
      actor: clerk,
      mode: 'read_aloud',
      purposes: everything,
      capture: { method: 'in_person' },
      choose,
    }),

  phone: (at: number, { customerId, clerk }: Subject, choose: Choose, note?: string): Step =>
    says(at, customerId, {
      actor: clerk,
      mode: 'read_aloud',
      purposes: everything,
      capture: { method: 'phone', ...(note === undefined ? {} : { note }) },
      choose,
    }),

  /** The card from the counter, signed an hour before it was typed in. */
  card: (at: number, { customerId, clerk }: Subject, choose: Choose): Step =>
    says(at, customerId, {
      actor: clerk,
      mode: 'paper',
      purposes: ['news'],
      capture: { method: 'paper', printedForm: 'counter-card', claimedAt: new Date(at - 3_600_000).toISOString() },
      choose,
    }),

  portal: (at: number, { customerId }: Subject, choose: Choose): Step =>
    says(at, customerId, {
      actor: { type: 'person', id: customerId },
      mode: 'screen',
      purposes: ['news'],
      capture: { method: 'portal' },
      choose,
    }),
};
