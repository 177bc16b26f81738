import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  failure,
  person,
  submissionId,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Channel } from '../model/channel.js';
import type { Measure } from '../model/measure.js';
import type { Ledger } from './ledger.js';

let under: TestLedger;
let staff: Ledger;
const subjectId = 'c-1';

beforeEach(async () => {
  under = testLedger();
  staff = under.as(clerk);
  const form = await under.as(person).form();
  under.clock.now += 5000;
  const answers = [
    yes('news', 'email'),
    yes('news', 'sms'),
    { questionId: 'repair-messages', answer: 'acknowledged', act } as const,
  ];
  await under.as(person).submit({
    subjectId,
    submission: submissionOf(form, answers),
    contactPoints: { email: 'a@x.example', sms: '+43 1' },
  });
});

const take = (...measures: readonly Measure[]) => {
  under.clock.now += 1000;
  return staff.measure({ subjectId, id: submissionId(), measures });
};
const gateOf = (purposeId: string, channel: Channel, to?: string) =>
  staff.mayContact({ subjectId, purposeId, channel, ...(to === undefined ? {} : { to }) });
const why = async (purposeId: string, channel: Channel, to?: string) => {
  const answer = await gateOf(purposeId, channel, to);
  return answer.allowed ? 'allowed' : answer.reason;
};
const listed = async (purposeId: string, channel: Channel) =>
  (await staff.contactList({ purposeId, channel })).subjectIds.includes(subjectId);
/** Every cell, as the gate answers; and the contact list must say the same of each. */
const everywhere = async () => {
  const cells = [
    ['news', 'email'],
    ['news', 'sms'],
    ['repair-messages', 'sms'],
    ['repair-messages', 'phone'],
  ] as const;
  const answers = [];
  for (const [purposeId, channel] of cells) {
    const answer = await why(purposeId, channel);
    expect(await listed(purposeId, channel), `${purposeId} ${channel}`).toBe(answer === 'allowed');
    answers.push(answer);
  }
  return answers;
};
const reason = 'asked for by the data-protection officer';

describe('each measure does what it says, to the gate and to the contact list', () => {
  test('nothing yet', async () => {
    expect(await everywhere()).toEqual(['allowed', 'allowed', 'allowed', 'allowed']);
  });

  test('stopped: one channel, one purpose, everything that rests on a yes', async () => {
    await take({ kind: 'stopped', purposeId: 'news', channel: 'email', reason });
    expect(await everywhere()).toEqual(['stopped', 'allowed', 'allowed', 'allowed']);
    await take({ kind: 'stopped', purposeId: 'news', reason });
    expect(await everywhere()).toEqual(['stopped', 'stopped', 'allowed', 'allowed']);
  });

  test('stopped without a purpose: all', async () => {
    await take({ kind: 'stopped', reason });
    expect(await everywhere()).toEqual(['stopped', 'stopped', 'allowed', 'allowed']);
  });

  test('invalidated, from an instant of the past, never of the future', async () => {
    await take({ kind: 'invalidated', purposeId: 'news', channel: 'email', from: '2026-11-02T09:00:02.000Z', reason });
    expect(await everywhere()).toEqual(['invalidated', 'allowed', 'allowed', 'allowed']);
    const at = (instant: string) => staff.mayContact({ subjectId, purposeId: 'news', channel: 'email', at: instant });
    expect(await at('2026-11-02T09:00:01.999Z')).toMatchObject({ allowed: true });
    expect(await at('2026-11-02T09:00:02.000Z')).toMatchObject({ reason: 'invalidated' });
    await take({ kind: 'invalidated', purposeId: 'news', from: '2027-01-01T00:00:00.000Z', reason });
    expect(await everywhere()).toEqual(['invalidated', 'invalidated', 'allowed', 'allowed']);
    const { entries } = await under.store.read({ tenant: 'default', subject: subjectId }, { after: 0, limit: 100 });
    const { from, recordedAt } = JSON.parse(entries.at(-1)?.body ?? '');
    expect(from).toBe(recordedAt);
  });

  test('suppressed and lifted: everything', async () => {
    await take({ kind: 'suppressed', reason });
    expect(await everywhere()).toEqual(['suppressed', 'suppressed', 'suppressed', 'suppressed']);
    await take({ kind: 'lifted', reason });
    expect(await everywhere()).toEqual(['allowed', 'allowed', 'allowed', 'allowed']);
  });

  test('suppressed and lifted: a purpose, a channel, a cell', async () => {
    for (const scope of [
      { purposeId: 'news' },
      { channel: 'sms' },
      { purposeId: 'repair-messages' },
      { purposeId: 'news', channel: 'email' },
    ] as const) {
      await take({ kind: 'suppressed', ...scope, reason });
      expect(await everywhere()).toContain('suppressed');
      await take({ kind: 'lifted', ...scope, reason });
      expect(await everywhere(), JSON.stringify(scope)).toEqual(['allowed', 'allowed', 'allowed', 'allowed']);
    }
  });

  test('lifted for one purpose or one cell, where everything is suppressed', async () => {
    await take({ kind: 'suppressed', reason });
    await take({ kind: 'lifted', purposeId: 'news', channel: 'sms', reason });
    expect(await everywhere()).toEqual(['suppressed', 'allowed', 'suppressed', 'suppressed']);
    await take({ kind: 'lifted', purposeId: 'news', reason });
    expect(await everywhere()).toEqual(['allowed', 'allowed', 'suppressed', 'suppressed']);
  });

  test('restricted and released', async () => {
    await take({ kind: 'restricted', reason });
    expect(await everywhere()).toEqual(['restricted', 'restricted', 'restricted', 'restricted']);
    await take({ kind: 'released', reason });
    expect(await everywhere()).toEqual(['allowed', 'allowed', 'allowed', 'allowed']);
  });

  test('requested: each channel of the question is asked, and a yes or a no stays', async () => {
    const result = await staff.measure({
      subjectId: 'c-2',
      id: submissionId(),
      measures: [{ kind: 'requested', purposeId: 'news', reason }],
    });
    expect(result.events).toHaveLength(2);
    expect(await staff.mayContact({ subjectId: 'c-2', purposeId: 'news', channel: 'sms' })).toMatchObject({
      reason: 'requested',
      remedy: 'wait',
    });
    await take({ kind: 'requested', purposeId: 'news', channel: 'email' });
    expect(await everywhere()).toEqual(['allowed', 'allowed', 'allowed', 'allowed']);
  });

  test('several at once are one write', async () => {
    const { events } = await take({ kind: 'stopped', purposeId: 'news', reason }, { kind: 'restricted', reason });
    expect(events.map(({ seq }) => seq)).toEqual([4, 5]);
    const ids = (await staff.history(subjectId)).entries.slice(0, 2).map((entry) => entry.submissionId);
    expect(new Set(ids).size).toBe(1);
  });

  test('the reason and who gave it are kept, in the personal part', async () => {
    await take({ kind: 'stopped', reason });
    expect((await staff.history(subjectId)).entries[0]).toMatchObject({
      kind: 'stopped',
      about: 'measure',
      reason,
      recordedBy: { type: 'staff', name: 'Eva K.' },
    });
    const { entries } = await under.store.read({ tenant: 'default', subject: subjectId }, { after: 3, limit: 1 });
    expect(entries[0]?.body).not.toContain(reason);
  });
});

describe('a changed address', () => {
  const changed = (
    meaning: 'typing_error' | 'new_address' | 'never_theirs' | undefined,
    from = 'a@x.example',
    to = 'b@x.example',
  ) =>
    take({ kind: 'contact_point_changed', channel: 'email', from, to, ...(meaning === undefined ? {} : { meaning }) });

  test('a new one, also by default: ask again', async () => {
    await changed(undefined);
    expect(await everywhere()).toEqual(['address_changed', 'allowed', 'allowed', 'allowed']);
    expect(await gateOf('news', 'email')).toMatchObject({ remedy: 'confirm_address' });
  });

  test('a typing error: carries over, also when the mended one changes later', async () => {
    await changed('typing_error');
    expect(await why('news', 'email', 'b@x.example')).toBe('allowed');
    expect(await everywhere()).toEqual(['allowed', 'allowed', 'allowed', 'allowed']);
    await changed('new_address', 'b@x.example', 'c@x.example');
    expect(await everywhere()).toEqual(['address_changed', 'allowed', 'allowed', 'allowed']);
  });

  test('never theirs: the yes is void, also one that was typed wrongly first', async () => {
    await changed('typing_error');
    await changed('never_theirs', 'b@x.example', '');
    expect(await everywhere()).toEqual(['not_asked', 'allowed', 'allowed', 'allowed']);
  });

  test('another spelling of the same one changes nothing', async () => {
    await changed('new_address', 'a@x.example', ' A@X.example');
    expect(await everywhere()).toEqual(['allowed', 'allowed', 'allowed', 'allowed']);
  });

  test('of somebody else’s answers, or of another channel, changes nothing', async () => {
    await changed('new_address', 'other@x.example');
    await take({ kind: 'contact_point_changed', channel: 'phone', from: '+43 1', to: '+43 2' });
    expect(await everywhere()).toEqual(['allowed', 'allowed', 'allowed', 'allowed']);
  });

  test('where none was recorded it may have been this one', async () => {
    const form = await under.as(person).form();
    under.clock.now += 5000;
    await under.as(person).submit({ subjectId: 'c-2', submission: submissionOf(form, [yes('news', 'email')]) });
    await staff.measure({
      subjectId: 'c-2',
      id: submissionId(),
      measures: [{ kind: 'contact_point_changed', channel: 'email', from: 'x@x.example', to: 'y@x.example' }],
    });
    expect(await staff.mayContact({ subjectId: 'c-2', purposeId: 'news', channel: 'email' })).toMatchObject({
      reason: 'address_changed',
    });
  });
});

describe('who may, and what is refused', () => {
  test('not the person: what the controller does is not theirs to do', async () => {
    const mine = under.as(person).measure({ subjectId, id: submissionId(), measures: [{ kind: 'released', reason }] });
    expect(await failure(mine)).toMatchObject({ code: 'forbidden' });
  });

  const bad: [string, unknown, string][] = [
    ['no measure', [], 'too_short /measures'],
    ['no list', 'stopped', 'wrong_type /measures'],
    ['another kind', [{ kind: 'erased', reason }], 'bad_format /measures/0/kind'],
    ['an answer', [{ kind: 'given', purposeId: 'news', reason }], 'bad_format /measures/0/kind'],
    ['no reason', [{ kind: 'stopped' }], 'missing_field /measures/0/reason'],
    ['an empty reason', [{ kind: 'restricted', reason: '' }], 'too_short /measures/0/reason'],
    ['half a character', [{ kind: 'restricted', reason: '\ud800' }], 'lone_surrogate /measures/0/reason'],
    ['an unknown purpose', [{ kind: 'stopped', purposeId: 'nwes', reason }], 'unknown_purpose /measures/0/purposeId'],
    ['a purpose that is no id', [{ kind: 'stopped', purposeId: 'News!', reason }], 'bad_format /measures/0/purposeId'],
    ['a channel that is none', [{ kind: 'stopped', channel: 'fax', reason }], 'unknown_value /measures/0/channel'],
    [
      'all channels for an address',
      [{ kind: 'contact_point_changed', channel: '*', from: 'a', to: 'b' }],
      'unknown_value /measures/0/channel',
    ],
    [
      'another meaning',
      [{ kind: 'contact_point_changed', channel: 'sms', from: 'a', to: 'b', meaning: 'moved' }],
      'unknown_value /measures/0/meaning',
    ],
    [
      'another time',
      [{ kind: 'invalidated', purposeId: 'news', from: '2026-02-31T00:00:00.000Z', reason }],
      'bad_instant /measures/0/from',
    ],
    [
      'a field of the log',
      [{ kind: 'restricted', reason, effectiveAt: '2020-01-01T00:00:00.000Z' }],
      'unknown_field /measures/0/effectiveAt',
    ],
    ['one of two', [{ kind: 'restricted', reason }, { kind: 'restricted' }], 'missing_field /measures/1/reason'],
  ];

  test.each(bad)('%s: typed, nothing written, the id free', async (_, measures, finding) => {
    const id = submissionId();
    const before = await told(staff);
    expect(await failure(staff.measure({ subjectId, id, measures: measures as Measure[] }))).toMatchObject({
      code: 'invalid',
      findings: [finding],
      path: finding.split(' ')[1],
    });
    expect(await told(staff)).toEqual(before);
    expect(await staff.measure({ subjectId, id, measures: [{ kind: 'restricted', reason }] })).toMatchObject({
      replayed: false,
    });
  });

  test('a bad id, a bad person, too much', async () => {
    const measures: Measure[] = [{ kind: 'restricted', reason }];
    expect(await failure(staff.measure({ subjectId, id: 'short', measures }))).toMatchObject({
      code: 'invalid',
      path: '/id',
    });
    expect(await failure(staff.measure({ subjectId: '~policy', id: submissionId(), measures }))).toMatchObject({
      code: 'invalid',
      path: '/subjectId',
    });
    const long = Array.from({ length: 50 }, () => ({ kind: 'restricted', reason: 'x'.repeat(2000) }) as const);
    expect(await failure(staff.measure({ subjectId, id: submissionId(), measures: long }))).toMatchObject({
      code: 'too_large',
    });
  });

  test('the same again is answered as it was; the same id for something else is a mismatch', async () => {
    const id = submissionId();
    const first = await staff.measure({ subjectId, id, measures: [{ kind: 'restricted', reason }] });
    expect(first.replayed).toBe(false);
    expect(await staff.measure({ subjectId, id, measures: [{ reason, kind: 'restricted' }] })).toMatchObject({
      replayed: true,
      events: first.events,
    });
    const other = staff.measure({ subjectId, id, measures: [{ kind: 'released', reason }] });
    expect(await failure(other)).toMatchObject({ code: 'idempotency_mismatch', path: '/id' });
    expect(await told(staff)).toHaveLength(4);
  });
});
