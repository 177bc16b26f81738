import type { Action, Calls } from '../contract/calls.js';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isForm = (value: Members): boolean => Array.isArray(value.questions) && isObject(value.presentation);

const isStanding = (value: Members): boolean => typeof value.subjectId === 'string' && Array.isArray(value.pills);

const shapes: Readonly<Record<Action, (value: Members) => boolean>> = {
  form: isForm,
  subject_form: isForm,
  standing: isStanding,
  history: (value) => Array.isArray(value.entries) && isObject(value.standing),
  submit: ({ outcome, standing }) =>
    (outcome === 'recorded' || outcome === 'partial' || outcome === 'unchanged') && isObject(standing),
  confirm: ({ outcome, answers }) => (outcome === 'confirmed' || outcome === 'already') && Array.isArray(answers),
  resend: ({ sent }) => typeof sent === 'boolean',
  standings: ({ standings }) =>
    Array.isArray(standings) && standings.every((one: unknown) => isObject(one) && isStanding(one)),
  may_contact: ({ answers }) =>
    Array.isArray(answers) && answers.every((one: unknown) => isObject(one) && typeof one.allowed === 'boolean'),
  notice: (value) => typeof value.hash === 'string' && isObject(value.notice),
};

/**
 * Tells the ledger's answers from the JSON of something else that sits at the same address. Not a schema: it looks at what a
 * widget would stumble over first.
 */
export const looksRight = <A extends Action>(action: A, value: unknown): value is Calls[A]['answer'] =>
  isObject(value) && shapes[action](value);
