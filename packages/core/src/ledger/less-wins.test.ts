import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  failure,
  person,
  reasons,
  shopWithNews,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../fixtures/ledger-under-test.js';
import type { Measure } from '../model/measure.js';
import { webShop } from '../policy/samples/web-shop.js';
import type { Ledger } from './ledger.js';

const subjectId = 'c-1';
const DAY = 86_400_000;
let under: TestLedger;
let mine: Ledger;
let staff: Ledger;

const begin = (...options: Parameters<typeof testLedger>) => {
  under = testLedger(...options);
  mine = under.as(person);
  staff = under.as(clerk);
};
const mayWrite = (purposeId: string, channel: 'email' | 'sms', to?: string) =>
  staff.mayContact({ subjectId, purposeId, channel, ...(to === undefined ? {} : { to }) });
const measure = (...measures: readonly Measure[]) =>
  staff.measure({ subjectId, id: `measure-${String(++made).padStart(22, '0')}`, measures });
let made = 0;

describe('a no covers what the person said yes to, in whatever version', () => {
  const channels = (version: number, list: readonly ('email' | 'sms')[]) =>
    shopWithNews(version, { channels: list, perChannel: false }, version === 1 ? {} : { news: { kind: 'wording' } });
  const withdrawn = { questionId: 'news', answer: 'withdrawn' } as const;

  test('also a channel that the text has lost meanwhile, and gets back later', async () => {
    begin({ policies: [channels(1, ['email', 'sms'])] });
    await mine.submit({ subjectId, submission: submissionOf(await mine.form(), [yes('news')]) });
    under.clock.now += DAY;
    await staff.publish(channels(2, ['email']));
    await mine.submit({ subjectId, submission: submissionOf(await mine.form(), [withdrawn]) });
    under.clock.now += DAY;
    await staff.publish(channels(3, ['email', 'sms']));
    under.clock.now += DAY;
    expect(await mayWrite('news', 'sms')).toMatchObject({ allowed: false, reason: 'withdrawn' });
    expect(await staff.contactList({ purposeId: 'news', channel: 'sms' })).toMatchObject({ subjectIds: [] });
  });

  test('also where it names a channel that the one box for all of it never had', async () => {
    const shop = shopWithNews(1, {});
    const purposes = shop.purposes.map(({ channels: _, ...purpose }) => ({ ...purpose, perChannel: false }));
    begin({
      policies: [
        {
          ...shop,
          purposes: purposes.map(({ perChannel, ...one }) =>
            one.kind === 'consent' ? { ...one, perChannel } : one,
          ) as never,
        },
      ],
    });
    await mine.submit({ subjectId, submission: submissionOf(await mine.form(), [yes('news')]) });
    const no = { ...withdrawn, channel: 'email' } as const;
    await mine.submit({ subjectId, submission: submissionOf(await mine.form(), [no]) });
    expect(await staff.mayUse({ subjectId, purposeId: 'news' })).toMatchObject({ allowed: false, reason: 'withdrawn' });
  });
});

describe('what was shown before a no', () => {
  test('says yes no more: the person is asked anew', async () => {
    begin();
    const form = await mine.form();
    const again = () => mine.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) });
    await again();
    under.clock.now += DAY;
    const withdrawn = { questionId: 'news', channel: 'email', answer: 'withdrawn' } as const;
    await mine.submit({ subjectId, submission: submissionOf(await mine.form({ subjectId }), [withdrawn]) });
    expect(reasons(await again())).toEqual(['UO-T01 /presentation/id used']);
    expect(await mayWrite('news', 'email')).toMatchObject({ allowed: false, reason: 'withdrawn' });
    const anew = submissionOf(await mine.form({ subjectId }), [yes('news', 'email')]);
    expect(await mine.submit({ subjectId, submission: anew })).toMatchObject({ outcome: 'recorded' });
  });
});

describe('what people may object to', () => {
  const tell = async (email = 'anna@old.example') => {
    const answers = [{ questionId: 'similar-goods', answer: 'acknowledged', act } as const];
    return mine.submit({ subjectId, submission: submissionOf(await mine.form(), answers), contactPoints: { email } });
  };
  const goods = (to?: string) => mayWrite('similar-goods', 'email', to);
  const listed = async () => (await staff.contactList({ purposeId: 'similar-goods', channel: 'email' })).subjectIds;

  beforeEach(async () => {
    begin({ policies: [webShop()] });
    await tell();
  });

  test.each(['stopped', 'invalidated'] as const)('is shut once it is %s, until they are told again', async (kind) => {
    expect([await goods(), await listed()]).toMatchObject([{ allowed: true }, [subjectId]]);
    under.clock.now += DAY;
    await measure({ kind, purposeId: 'similar-goods', reason: 'x' });
    expect([await goods(), await listed()]).toMatchObject([{ allowed: false, reason: 'not_informed' }, []]);
    under.clock.now += DAY;
    await tell();
    expect([await goods(), await listed()]).toMatchObject([{ allowed: true }, [subjectId]]);
  });

  test('holds for the address that they were told at', async () => {
    expect(await goods('anna@old.example')).toMatchObject({ allowed: true, warnings: [] });
    expect(await goods('somebody@else.example')).toMatchObject({ allowed: false, reason: 'address_changed' });
  });

  test.each(['new_address', 'never_theirs'] as const)('is shut by a changed address (%s)', async (meaning) => {
    under.clock.now += DAY;
    await measure({
      kind: 'contact_point_changed',
      channel: 'email',
      from: 'anna@old.example',
      to: 'anna@new.example',
      meaning,
    });
    for (const to of [undefined, 'anna@old.example', 'anna@new.example'])
      expect(await goods(to)).toMatchObject({ allowed: false });
    expect(await listed()).toEqual([]);
  });
});

describe('what looks as if it were done', () => {
  test('stopping what rests on contract is refused, with what to do instead', async () => {
    begin();
    expect(await failure(measure({ kind: 'stopped', purposeId: 'repair-messages', reason: 'x' }))).toMatchObject({
      code: 'invalid',
      findings: ['nothing_to_stop /measures/0/purposeId'],
    });
    expect(await told(staff)).toEqual([]);
  });

  test('a yes for an address that was left opens nothing, not even for that address', async () => {
    begin();
    const submission = submissionOf(await mine.form(), [yes('news', 'email')]);
    await mine.submit({ subjectId, submission, contactPoints: { email: 'anna@old.example' } });
    under.clock.now += DAY;
    await measure({
      kind: 'contact_point_changed',
      channel: 'email',
      from: 'anna@old.example',
      to: 'anna@new.example',
    });
    for (const to of [undefined, 'anna@old.example', 'anna@new.example'])
      expect(await mayWrite('news', 'email', to)).toMatchObject({ allowed: false, reason: 'address_changed' });
  });

  test('a person publishes nothing', async () => {
    begin();
    expect(await failure(mine.publish(shopWithNews(2, {})))).toMatchObject({ code: 'forbidden' });
  });

  test.each(['.', '..'])('an id that no path can name is refused: %s', async (id) => {
    begin();
    expect(await failure(mine.standing(id))).toMatchObject({
      code: 'invalid',
      findings: ['bad_subject_id /subjectIds/0'],
    });
  });
});
