import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  submissionOf,
  type TestLedger,
  testLedger,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { RightsRequest, RightsRequestType } from '../../model/rights-request.js';
import type { Ledger } from '../ledger.js';

const DAY = 86_400_000;
const subjectId = 'c-1';
const receivedOn = '2026-11-03';
let under: TestLedger;
let staff: Ledger;
let mine: Ledger;
let made = 0;
const id = () => `fulfilled-${String(++made).padStart(20, '0')}`;
const hold = { norm: 'Section 132 BAO', reviewOn: '2033-12-31', reason: 'Invoice of May.' };

const saysYes = async () => {
  const form = await mine.form({ subjectId });
  await mine.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) });
  under.clock.now += 1000;
};
const restrict = async () => {
  await staff.restrict({ subjectId, id: id(), because: 'objection_pending', reason: 'Objects.' });
  under.clock.now += 1000;
};
const lift = async () =>
  staff.liftRestriction({
    subjectId,
    id: id(),
    reason: 'Weighed.',
    informedOn: new Date(under.clock.now).toISOString().slice(0, 10),
  });
const ask = (type: RightsRequestType) => staff.openRequest({ subjectId, id: id(), type, receivedOn });
const fulfil = ({ id: request }: RightsRequest, note?: string) =>
  staff.takeRequestStep({ request, id: id(), step: 'fulfilled', ...(note === undefined ? {} : { note }) });
const nothingDone = { code: 'nothing_done', path: '/note' };

beforeEach(async () => {
  under = testLedger({ keepProof: { period: 'P3Y', ground: 'legal_claims' } });
  staff = under.as(clerk);
  mine = under.as(person);
  await saysYes();
  under.clock.now += DAY;
});

describe.each(['objection', 'restriction', 'rectification'] as const)('a request for %s', (type) => {
  test('is not fulfilled by a word alone, and nothing is written', async () => {
    const asked = await ask(type);
    expect(await failure(fulfil(asked))).toMatchObject(nothingDone);
    expect(await staff.request(asked.id)).toEqual(asked);
  });

  test('is fulfilled by a sentence that says how', async () => {
    const { state, steps } = await fulfil(await ask(type), 'Put right in the old card index.');
    expect(state).toBe('fulfilled');
    expect(steps.at(-1)).toMatchObject({ note: 'Put right in the old card index.' });
  });
});

test.each(['access', 'portability', 'erasure'] as const)('a request for %s needs no sentence', async (type) => {
  expect(await fulfil(await ask(type))).toMatchObject({ state: 'fulfilled' });
});

describe('an objection is fulfilled', () => {
  test('once advertising is stopped, also where they agree again later', async () => {
    const [one, other] = [await ask('objection'), await ask('objection')];
    await staff.stop({ subjectId, id: id() });
    under.clock.now += 1000;
    expect(await fulfil(one)).toMatchObject({ state: 'fulfilled' });
    await saysYes();
    expect(await fulfil(other)).toMatchObject({ state: 'fulfilled' });
  });

  test('by no stop of one channel alone while another is open', async () => {
    const form = await mine.form({ subjectId });
    await mine.submit({ subjectId, submission: submissionOf(form, [yes('news', 'sms')]) });
    const asked = await ask('objection');
    await staff.stop({ subjectId, id: id(), channel: 'sms' });
    expect(await failure(fulfil(asked))).toMatchObject(nothingDone);
  });

  test('by no stop from before it came, once they agreed again', async () => {
    await staff.stop({ subjectId, id: id() });
    under.clock.now += DAY;
    await saysYes();
    const asked = await staff.openRequest({ subjectId, id: id(), type: 'objection', receivedOn: '2026-11-04' });
    expect(await failure(fulfil(asked))).toMatchObject(nothingDone);
  });

  test('where nothing was ever open', async () => {
    const asked = await staff.openRequest({ subjectId: 'c-2', id: id(), type: 'objection', receivedOn });
    expect(await fulfil(asked)).toMatchObject({ state: 'fulfilled' });
  });

  test('where use is restricted', async () => {
    const asked = await ask('objection');
    await restrict();
    expect(await fulfil(asked)).toMatchObject({ state: 'fulfilled' });
  });

  test('by no hold and no removal: both end, and advertising goes on', async () => {
    const asked = await ask('objection');
    await staff.hold({ subjectId, id: id(), ...hold });
    await staff.remove({ subjectId, id: id(), reason: 'Twice in the list.' });
    expect(await failure(fulfil(asked))).toMatchObject(nothingDone);
    await staff.stop({ subjectId, id: id() });
    expect(await fulfil(asked)).toMatchObject({ state: 'fulfilled' });
  });
});

describe('a restriction is fulfilled', () => {
  test('where one stands, or stood since it came', async () => {
    const [one, other] = [await ask('restriction'), await ask('restriction')];
    await restrict();
    expect(await fulfil(one)).toMatchObject({ state: 'fulfilled' });
    await lift();
    expect(await fulfil(other)).toMatchObject({ state: 'fulfilled' });
  });

  test('by none that had ended before it came, by no stop and by no release of a hold', async () => {
    await restrict();
    await lift();
    under.clock.now += DAY;
    const asked = await staff.openRequest({ subjectId, id: id(), type: 'restriction', receivedOn: '2026-11-04' });
    await staff.stop({ subjectId, id: id() });
    const { holds } = await staff.hold({ subjectId, id: id(), ...hold });
    await staff.release({ subjectId, id: id(), hold: holds[0]?.hold ?? 0, reason: 'Paid.' });
    expect(await failure(fulfil(asked))).toMatchObject(nothingDone);
  });
});

test('a rectification is fulfilled where one was recorded since it came', async () => {
  const asked = await ask('rectification');
  await staff.openRectification({
    subjectId,
    id: id(),
    receivedOn,
    reason: 'Says that it is misspelt.',
    places: [
      {
        ...{ system: 'crm', set: 'customer', item: 0, column: 'name', before: 'Maier', way: 'hand' },
        title: { en: 'CRM' },
        setTitle: { en: 'Customer' },
      },
    ],
    after: 'Mayer',
    meanwhile: 'as_before',
    recipients: [],
  });
  expect(await fulfil(asked)).toMatchObject({ state: 'fulfilled' });
});

test('of somebody who was erased nothing is seen: a sentence is asked for', async () => {
  const asked = await ask('objection');
  await staff.stop({ subjectId, id: id() });
  await staff.erase({ subjectId, id: id(), because: 'objected', afterwards: 'may_return' });
  expect(await failure(fulfil(asked))).toMatchObject(nothingDone);
  expect(await fulfil(asked, 'Erased instead.')).toMatchObject({ state: 'fulfilled' });
});
