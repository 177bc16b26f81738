import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../canonical/digest.js';
import { channels } from '../model/channel.js';
import type { Box, Form, Question } from '../model/form.js';
import type { Policy } from '../model/policy.js';
import { consentStatuses } from '../model/status.js';
import { parsePolicy } from '../policy/parse-policy.js';
import { policyFindings } from '../policy/policy-findings.js';
import { repairShop } from '../policy/samples/repair-shop.js';
import { boxKey } from '../rule/box-key.js';
import { coupled } from '../rule/form/coupled.js';
import { prechecked } from '../rule/form/prechecked.js';
import { refusalBlocks } from '../rule/form/refusal-blocks.js';
import { refusalCostlier } from '../rule/form/refusal-costlier.js';
import type { FormAction, FormState } from '../rule/form-input.js';
import { buildForm } from './build-form.js';
import { initialTicks } from './initial-ticks.js';
import { reduceTicks } from './reduce-ticks.js';
import { requiredMissing } from './required-missing.js';

const text = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom('Acme may write to me about repairs.', 'You may call me when it is ready.'),
  },
  { weight: 1, arbitrary: fc.constantFrom('', 'Do not write to me about this.', 'I agree to get news by mail.') },
);
const localized = text.map((en) => ({ en }));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Anything a host might write, lawful or not: keys that the rule forbids are in it on purpose. */
const purpose = fc.record(
  {
    kind: fc.constantFrom('consent', 'information', 'opt_out'),
    basis: fc.constantFrom('contract', 'legal_obligation', 'legitimate_interests', 'soft_opt_in'),
    title: localized,
    text: localized,
    dataCategories: fc.constant(['name']),
    channels: some(fc.uniqueArray(fc.constantFrom(...channels), { minLength: 1 })),
    perChannel: fc.boolean(),
    required: some(fc.boolean()),
    default: some(fc.constantFrom('given', true, false)),
    checked: some(fc.boolean()),
    expiresAfter: fc.constantFrom('none', 'P24M'),
    withdrawal: fc.constant({ text: { en: 'I can withdraw at any time.' }, url: '/me' }),
    objection: fc.constant({ text: { en: 'You can object at any time.' }, url: '/me' }),
  },
  { requiredKeys: ['kind', 'title', 'text', 'dataCategories'] },
);

/** Takes away most of what does not belong to the kind, so that many of them pass. */
const sensible = (raw: Record<string, unknown>, lawful: boolean): Record<string, unknown> => {
  if (!lawful) return raw;
  const {
    default: _,
    checked: __,
    required,
    perChannel,
    basis: ___,
    expiresAfter = 'none',
    withdrawal,
    objection,
    ...rest
  } = raw;
  const way = { text: { en: 'At any time.' }, url: '/me' };
  const byChannel = perChannel && rest.channels ? { perChannel } : {};
  if (raw.kind === 'consent') return { ...rest, ...byChannel, expiresAfter, withdrawal: withdrawal ?? way };
  if (raw.kind === 'opt_out') return { ...rest, ...byChannel, basis: 'soft_opt_in', objection: objection ?? way };
  return { ...rest, basis: 'contract', ...(required === undefined ? {} : { required }) };
};

const anyPolicy = fc
  .array(fc.tuple(purpose, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 5 })
  .map((list) => ({
    ...JSON.parse(JSON.stringify(repairShop({ version: 1 }))),
    title: undefined,
    locales: ['en'],
    purposes: list.map(([raw, luck], index) => ({ ...sensible(raw, luck > 0), id: `p${index}` })),
  }));

const lawfulPolicy: fc.Arbitrary<Policy> = anyPolicy
  .filter((data) => policyFindings(data).every(({ severity }) => severity === 'warning'))
  .map(parsePolicy);

const ref = { seq: 1, hash: 'sha256-x' as Digest }; // stands for any hash
const standing: fc.Arbitrary<Box['standing']> = some(
  fc.record({ status: fc.constantFrom(...consentStatuses), mirrors: fc.constant(ref) }, { requiredKeys: ['status'] }),
);

/** A form in any mode, whatever the caller says is stored. */
const anyForm: fc.Arbitrary<Form> = fc
  .tuple(lawfulPolicy, fc.constantFrom<Question['mode']>('ask', 'manage'), standing)
  .map(([policy, mode, stored]) => buildForm(policy, { audience: 'person', mode: () => mode, standing: () => stored }));

const boxesOf = (form: Form): readonly string[] =>
  form.questions.flatMap(({ id, boxes }) => boxes.map(({ channel }) => boxKey(id, channel)));

const actionsFor = (form: Form): fc.Arbitrary<readonly FormAction[]> =>
  fc.array(
    fc.oneof(
      fc.constantFrom(...boxesOf(form)).map((box) => ({ type: 'toggle' as const, box })),
      fc.constantFrom('accept_terms', 'type_in_field', 'next', 'submit').map((type) => ({ type })),
    ),
  );

describe('(a) nothing starts granted', () => {
  it('in any form that asks, of any policy that passes', () => {
    fc.assert(
      fc.property(lawfulPolicy, standing, (policy, stored) => {
        const form = buildForm(policy, { audience: 'clerk', standing: () => stored });
        expect(initialTicks(form)).toEqual({ ticked: [] });
      }),
    );
  });

  it('but the mirror of a stored and valid yes, in manage mode', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const initial = initialTicks(form);
        expect(prechecked.check({ form, initial })).toEqual([]);
        for (const { id, boxes, mode } of form.questions) {
          for (const { channel, standing: stored } of boxes) {
            if (!initial.ticked.includes(boxKey(id, channel))) continue;
            expect([mode, stored?.status, stored?.mirrors]).toEqual(['manage', 'given', ref]);
          }
        }
      }),
    );
  });

  it('and the check finds every other tick', () => {
    fc.assert(
      fc.property(lawfulPolicy, (policy) => {
        const form = buildForm(policy, { audience: 'person' });
        const ticked = boxesOf(form);
        expect(prechecked.check({ form, initial: { ticked } })).toHaveLength(ticked.length);
      }),
    );
  });
});

describe('(b) an answer depends only on what is done to it', () => {
  it('whatever else happens in between', () => {
    const run = fc.tuple(anyForm).chain(([form]) => fc.record({ form: fc.constant(form), actions: actionsFor(form) }));
    fc.assert(
      fc.property(run, ({ form, actions }) => {
        const initial = initialTicks(form);
        const last = actions.reduce(reduceTicks, initial);
        for (const box of boxesOf(form)) {
          const own = actions.filter((action) => action.type === 'toggle' && action.box === box);
          expect(last.ticked.includes(box)).toBe(own.reduce(reduceTicks, initial).ticked.includes(box));
        }
      }),
    );
  });

  it('as the check says of ours, and not of a form that ties two boxes', () => {
    const form = buildForm(repairShop(), { audience: 'person' });
    const initial = initialTicks(form);
    expect(coupled.check({ form, initial, reduce: reduceTicks })).toEqual([]);
    const all = (state: FormState, action: FormAction): FormState =>
      action.type === 'accept_terms' ? { ticked: boxesOf(form) } : reduceTicks(state, action);
    expect(coupled.check({ form, initial, reduce: all }).map(({ params }) => params.pair)).toContain(
      'accept_terms → news:email',
    );
    const twins = (state: FormState, action: FormAction): FormState => {
      const next = reduceTicks(state, action);
      return action.type === 'toggle' && action.box === 'news:email'
        ? reduceTicks(next, { ...action, box: 'news:sms' })
        : next;
    };
    expect(coupled.check({ form, initial, reduce: twins }).map(({ params }) => params.pair)).toEqual([
      'news:email → news:sms',
    ]);
  });
});

describe('saying no', () => {
  const form = buildForm(repairShop(), { audience: 'person' });
  const validate = ({ ticked }: FormState): readonly string[] =>
    requiredMissing(form, {
      answers: ticked.map((box) => ({ questionId: box.split(':')[0] ?? '', answer: 'acknowledged' as const })),
    });

  it('never keeps a form from being saved (UO-F04)', () => {
    expect(refusalBlocks.check({ form, validate })).toEqual([]);
    expect(refusalBlocks.check({ form, validate: () => ['news'] }).map(({ path }) => path)).toEqual(['/questions/2']);
  });

  it('never costs more than saying yes (UO-F03)', () => {
    const ours = {
      stepsToAgree: 4,
      stepsToRefuse: 1,
      acceptAll: false,
      refuseAll: false,
      agreeingAsksFor: [],
      refusingAsksFor: [],
      each: true,
    } as const;
    const paths = (patch: Partial<Parameters<typeof refusalCostlier.check>[0]>) =>
      refusalCostlier.check({ ...ours, ...patch }).map(({ path }) => path);
    expect(paths({})).toEqual([]);
    expect(paths({ stepsToRefuse: 5 })).toEqual(['/stepsToRefuse']);
    expect(paths({ acceptAll: true })).toEqual(['/refuseAll']);
    expect(paths({ refusingAsksFor: ['reason'] })).toEqual(['/refusingAsksFor']);
    expect(paths({ refusingAsksFor: ['confirmation'], agreeingAsksFor: ['confirmation'] })).toEqual([]);
    expect(paths({ each: false })).toEqual(['/each']);
  });
});

describe('any data at all', () => {
  it('is read without a surprise: a frozen policy, or one error with findings', () => {
    fc.assert(
      fc.property(fc.oneof(anyPolicy, fc.anything()), (data) => {
        const findings = policyFindings(data);
        for (const { code, path } of findings) expect([code, /^(?:\/.*)?$/s.test(path)]).toEqual([code, true]);
        if (findings.some(({ severity }) => severity === 'error'))
          expect(() => parsePolicy(data)).toThrow('invalid_policy');
        else expect(Object.isFrozen(parsePolicy(data))).toBe(true);
      }),
    );
  });
});
