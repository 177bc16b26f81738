import { beforeEach, expect, test } from 'vitest';
import { clerk, failure, person, type TestLedger, testLedger } from '../../../fixtures/ledger-under-test.js';
import type { BreachPlan } from '../../model/breach-plan.js';
import type { Ledger } from '../ledger.js';

let under: TestLedger;
let staff: Ledger;
let made = 0;
const id = () => `plan-${String(++made).padStart(22, '0')}`;
const nobody = { role: '', name: '', phone: '' };
const blank: BreachPlan = {
  decides: nobody,
  deputy: nobody,
  contacts: [],
  authority: { name: '', contact: '' },
  letters: { authority: '', persons: '', controllers: '' },
};
const dana = { role: 'Manager', name: 'Dana M.', phone: '+43 732 1' };

beforeEach(() => {
  under = testLedger();
  staff = under.as(clerk);
});

test('what it said before is told, the newest first, with who saved it', async () => {
  const first = await staff.saveBreachPlan({ id: id(), basedOn: 0, plan: blank });
  expect(first.earlier).toEqual([]);
  const second = { ...blank, decides: dana };
  await staff.saveBreachPlan({ id: id(), basedOn: 1, plan: second });
  const { plan, earlier } = await staff.saveBreachPlan({ id: id(), basedOn: 2, plan: { ...second, deputy: dana } });
  expect(plan?.deputy).toEqual(dana);
  expect(earlier.map((before) => before.plan)).toEqual([second, blank]);
  expect(earlier[1]).toMatchObject({ savedAt: first.savedAt, by: first.by });
});

test('says what is still empty, and keeps each version', async () => {
  expect(await staff.breachPlan()).toMatchObject({ plan: null, revision: 0, savedAt: null });
  expect((await staff.breachPlan()).empty).toHaveLength(6);
  const first = await staff.saveBreachPlan({ id: id(), basedOn: 0, plan: { ...blank, decides: dana } });
  expect(first).toMatchObject({ revision: 1, by: { name: 'Eva K.' } });
  expect(first.empty).toEqual(['deputy', 'contacts', 'authority', 'letter_authority', 'letter_persons']);
  const whole: BreachPlan = {
    decides: dana,
    deputy: { ...dana, name: 'Ines B.' },
    contacts: [nobody, dana],
    authority: { name: 'Datenschutzbehörde', contact: 'dsb.gv.at' },
    letters: { authority: 'To whom it concerns', persons: 'Dear customer', controllers: '' },
  };
  expect(await staff.saveBreachPlan({ id: id(), basedOn: 1, plan: whole })).toMatchObject({
    revision: 2,
    plan: whole,
    empty: [],
  });
});

test('somebody with a name and without a number cannot be rung: that is empty too', async () => {
  const plan = { ...blank, decides: { ...dana, phone: ' ' } };
  expect((await staff.saveBreachPlan({ id: id(), basedOn: 0, plan })).empty).toContain('decides');
});

test('is saved once for its id, and never over what somebody else saved meanwhile', async () => {
  const call = { id: id(), basedOn: 0, plan: blank };
  await staff.saveBreachPlan(call);
  expect(await staff.saveBreachPlan(call)).toMatchObject({ revision: 1 });
  expect(await failure(staff.saveBreachPlan({ ...call, plan: { ...blank, decides: dana } }))).toMatchObject({
    code: 'idempotency_mismatch',
  });
  expect(await failure(staff.saveBreachPlan({ ...call, id: id() }))).toMatchObject({ code: 'draft_conflict' });
  expect((await staff.breachPlan()).plan).toEqual(blank);
});

test('is read by its shape, and is staff business', async () => {
  const plan = { ...blank, letters: { ...blank.letters, persons: 'x'.repeat(5_001) } };
  expect(await failure(staff.saveBreachPlan({ id: id(), basedOn: 0, plan }))).toMatchObject({
    path: '/plan/letters/persons',
  });
  expect(await failure(staff.saveBreachPlan({ id: id(), basedOn: 0, plan: {} as BreachPlan }))).toMatchObject({
    code: 'invalid',
  });
  expect(await failure(under.as(person).breachPlan())).toMatchObject({ code: 'forbidden' });
  expect(await staff.breachPlan()).toMatchObject({ revision: 0 });
});
