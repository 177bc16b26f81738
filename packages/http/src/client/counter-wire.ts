import type { Calls } from '../contract/calls.js';
import { routes } from '../contract/routes.js';
import { isObject } from './is-object.js';
import { isStanding } from './is-standing.js';
import type { Wire } from './wire.js';

type Shape = (value: Readonly<Record<string, unknown>>) => boolean;

const isForm: Shape = (value) => Array.isArray(value.questions) && isObject(value.presentation);
const isSaved: Shape = ({ outcome, standing }) =>
  (outcome === 'recorded' || outcome === 'partial' || outcome === 'unchanged') && isObject(standing);
const hasAnswers: Shape = ({ answers }) =>
  Array.isArray(answers) && answers.every((one: unknown) => isObject(one) && typeof one.allowed === 'boolean');

/** The calls of the counter and of the person. */
export const counterWire: Wire<Calls> = {
  routes,
  writing: new Set<keyof Calls>(['submit', 'stop', 'confirm', 'resend']),
  shapes: {
    form: isForm,
    subject_form: isForm,
    standing: isStanding,
    history: (value) => Array.isArray(value.entries) && isObject(value.standing),
    submit: isSaved,
    stop: isSaved,
    confirm: ({ outcome, answers }) => (outcome === 'confirmed' || outcome === 'already') && Array.isArray(answers),
    resend: ({ sent }) => typeof sent === 'boolean',
    standings: ({ standings }) =>
      Array.isArray(standings) && standings.every((one: unknown) => isObject(one) && isStanding(one)),
    may_contact: hasAnswers,
    may_ask: hasAnswers,
    notice: (value) => typeof value.hash === 'string' && isObject(value.notice),
  },
};
