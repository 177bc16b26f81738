import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  shopVersion,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { Channel } from '../../model/channel.js';
import { channels } from '../../model/channel.js';
import { webShop } from '../../policy/samples/web-shop.js';
import type { Ledger } from '../ledger.js';

const subjectId = 'c-1';
let under: TestLedger;
let staff: Ledger;
let mine: Ledger;
let made = 0;
const id = () => `stop-${String(++made).padStart(22, '0')}`;

const begin = (policies = [shopVersion(1)]) => {
  under = testLedger({ policies });
  staff = under.as(clerk);
  mine = under.as(person);
};
beforeEach(() => begin());

const sayYes = async (...by: readonly Channel[]) =>
  mine.submit({
    subjectId,
    submission: submissionOf(
      await mine.form({ subjectId, purposes: ['news'] }),
      by.map((channel) => yes('news', channel)),
    ),
  });
const wordsOf = (entries: readonly string[], from: number) => entries.slice(from).toSorted();

describe('what it is, cell by cell', () => {
  test('a yes is taken back, what was never one is refused, and repair messages go on', async () => {
    await sayYes('email');
    const before = (await told(staff)).length;
    const { outcome } = await staff.stop({ subjectId, id: id() });
    expect(outcome).toBe('recorded');
    expect(wordsOf(await told(staff), before)).toEqual(['refused news sms', 'withdrawn news email']);
    expect(await staff.mayContact({ subjectId, purposeId: 'repair-messages', channel: 'sms' })).toMatchObject({
      allowed: true,
    });
  });

  test('what rests on no consent is objected to', async () => {
    begin([webShop()]);
    await staff.stop({ subjectId, id: id() });
    const words = await told(staff);
    expect(words.filter((word) => word.startsWith('objected similar-goods'))).not.toEqual([]);
    expect(words.some((word) => word.includes(' order'))).toBe(false);
  });

  test('a yes that waits for its link ends too', async () => {
    const news = { doubleOptIn: { validFor: 'P7D' } };
    const shop = shopVersion(1);
    begin([{ ...shop, purposes: shop.purposes.map((one) => (one.kind === 'consent' ? { ...one, ...news } : one)) }]);
    await mine.submit({
      subjectId,
      submission: submissionOf(await mine.form({ subjectId, purposes: ['news'] }), [yes('news', 'email')]),
      contactPoints: { email: 'a@mail.example' },
    });
    expect(await told(staff)).toContain('requested news email');
    await staff.stop({ subjectId, id: id() });
    expect((await staff.standing(subjectId)).pills.flatMap(({ cells }) => cells)).toContainEqual(
      expect.objectContaining({ purposeId: 'news', channel: 'email', status: 'refused' }),
    );
  });

  test('nobody was ever asked: it counts all the same', async () => {
    await staff.stop({ subjectId, id: id() });
    expect(wordsOf(await told(staff), 0)).toEqual(['refused news email', 'refused news sms']);
    expect(await staff.mayAsk({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({ allowed: false });
  });
});

describe('its scope', () => {
  test('one channel', async () => {
    await sayYes('email', 'sms');
    await staff.stop({ subjectId, id: id(), channel: 'sms' });
    expect(await staff.mayContact({ subjectId, purposeId: 'news', channel: 'sms' })).toMatchObject({ allowed: false });
    expect(await staff.mayContact({ subjectId, purposeId: 'news', channel: 'email' })).toMatchObject({ allowed: true });
  });

  test('one purpose, whatever it rests on', async () => {
    await staff.stop({ subjectId, id: id(), purposeId: 'repair-messages' });
    expect(await told(staff)).toContain('objected repair-messages *');
  });

  test('one that was never published is a mistake, and says where', async () => {
    expect(await failure(staff.stop({ subjectId, id: id(), purposeId: 'horoscopes' }))).toEqual({
      code: 'invalid',
      path: '/purposeId',
      findings: ['unknown_purpose /purposeId'],
    });
    expect(await told(staff)).toEqual([]);
  });

  test('nothing of it asks for advertising again: what is published later was never asked', async () => {
    await staff.stop({ subjectId, id: id() });
    const shop = shopVersion(2);
    const [, , news] = shop.purposes;
    if (news?.kind !== 'consent') throw new Error('the sample has its consent last');
    await staff.publish({ ...shop, purposes: [...shop.purposes, { ...news, id: 'events' }] });
    expect(await staff.mayContact({ subjectId, purposeId: 'events', channel: 'email' })).toMatchObject({
      allowed: false,
      reason: 'not_asked',
    });
  });
});

describe('it is always kept', () => {
  test('a capture that cannot be read is left out, with a warning', async () => {
    const capture = { method: 'telepathy', note: 5 } as unknown as { method: 'phone' };
    const { outcome, warnings } = await staff.stop({ subjectId, id: id(), capture });
    expect(outcome).toBe('recorded');
    expect(warnings.map(({ path }) => path)).toContain('/capture/method');
  });

  test('how it came is kept with it, and a call of yesterday counts from yesterday', async () => {
    await sayYes('email');
    under.clock.now += 2 * 86_400_000;
    const claimedAt = new Date(under.clock.now - 86_400_000).toISOString();
    await staff.stop({ subjectId, id: id(), capture: { method: 'phone', claimedAt, note: 'rang about it' } });
    const { entries } = await staff.history(subjectId);
    const entry = entries.find(({ kind, channel }) => kind === 'withdrawn' && channel === 'email');
    expect(entry).toMatchObject({ method: 'phone', effectiveAt: claimedAt, note: 'rang about it', withWhom: 'Eva K.' });
  });

  test('the person says it themselves', async () => {
    await sayYes('email');
    await mine.stop({ subjectId, id: id() });
    const { entries } = await mine.history(subjectId);
    expect(entries[0]).toMatchObject({ recordedBy: { type: 'person' }, method: 'web_form' });
  });

  test('sent again it is one stop; the same id for another is refused; with nothing left it writes nothing', async () => {
    const one = id();
    const first = await staff.stop({ subjectId, id: one });
    const again = await staff.stop({ subjectId, id: one });
    expect(again).toMatchObject({ replayed: true, events: first.events });
    expect(await failure(staff.stop({ subjectId, id: one, channel: 'sms' }))).toMatchObject({
      code: 'idempotency_mismatch',
      path: '/id',
    });
    expect(await staff.stop({ subjectId, id: id() })).toMatchObject({ outcome: 'unchanged', events: [] });
    expect(await failure(staff.stop({ subjectId, id: 'short' }))).toMatchObject({ code: 'invalid', path: '/id' });
  });
});

const scope = fc.record(
  { purposeId: fc.constantFrom('news', 'repair', 'repair-messages'), channel: fc.constantFrom(...channels) },
  { requiredKeys: [] },
);
test('after any stop nothing is allowed that was not before, and its own scope is shut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(['email', 'sms'] as const), scope, fc.boolean(), async (said, what, byPerson) => {
      begin();
      await sayYes(...said);
      const gates = async () => {
        const { pills } = await staff.standing(subjectId);
        return pills.flatMap(({ cells }) =>
          cells.map(({ purposeId, channel, gate }) => ({ purposeId, channel, gate })),
        );
      };
      const before = await gates();
      await (byPerson ? mine : staff).stop({ subjectId, id: id(), ...what });
      for (const [index, { purposeId, channel, gate }] of (await gates()).entries()) {
        if (gate.allowed) expect(before[index]?.gate.allowed).toBe(true);
        const meant = what.purposeId === undefined ? purposeId === 'news' : purposeId === what.purposeId;
        const named = what.channel === undefined || channel === what.channel;
        if (meant && named) expect(gate.allowed).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
