import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  clerk,
  failure,
  person,
  processBeside,
  shopWithNews,
  submissionId,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import { ConsentError } from '../../errors/consent-error.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { Message } from '../../model/message.js';
import type { ConsentStore } from '../consent-store.js';
import type { LedgerOptions } from '../create-ledger.js';
import type { Ledger } from '../ledger.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** The yes of 2 November 2026 ends on 2 November 2028, 731 days later. */
const TWO_YEARS = 731 * DAY;
const system = { type: 'system', id: 'clock' } as const;
let under: TestLedger;
let post: Message[];
let isDown: boolean;
let failed: unknown[];

const options = (more: Partial<LedgerOptions> = {}): Partial<LedgerOptions> => ({
  policies: [shopWithNews(1, { remindBefore: 'P30D' })],
  addressKey: 'a key for addresses of 32 characters or more',
  deliver: async (message) => {
    if (isDown) throw new Error(`no post for ${message.to}`);
    post.push(message);
  },
  onUndelivered: (message) => void failed.push(message),
  ...more,
});
const begin = (more: Partial<LedgerOptions> = {}) => {
  post = [];
  failed = [];
  isDown = false;
  under = testLedger(options(more));
};
beforeEach(() => begin());

/** A ledger whose host sends nothing. */
const beginSilent = (more: Partial<LedgerOptions> = {}) => {
  const { deliver: _, ...silent } = options(more);
  under = testLedger(silent);
};

const agree = async (
  subjectId: string,
  contactPoints: Parameters<Ledger['submit']>[0]['contactPoints'] = { email: `${subjectId}@mail.example` },
  ledger = under.as(person),
) =>
  ledger.submit({
    subjectId,
    submission: submissionOf(await ledger.form({ subjectId }), [yes('news', 'email')]),
    contactPoints,
  });
const run = (ledger = under.as(system)) => ledger.runDue();
const nearTheEnd = () => {
  under.clock.now += TWO_YEARS - 30 * DAY;
};
const mayWrite = (subjectId = 'c-1') => under.as(clerk).mayContact({ subjectId, purposeId: 'news', channel: 'email' });
const holder = () => under.as({ type: 'person', id: '~link' });
const press = async (answer: 'given' | 'refused') => {
  const token = post.at(-1)?.token ?? '';
  const { items } = await holder().preferences({ token });
  const item = items.find(({ purposeId }) => purposeId === 'news');
  if (!item) throw new Error('the news are not shown');
  const answers = [{ questionId: 'news', channel: 'email', answer, act }] as const;
  const submission = { id: submissionId(), presentation: item.presentation, mode: 'screen', answers } as const;
  return { item, result: await holder().preferencesSubmit({ token, submission }) };
};

describe('the reminder before a yes ends', () => {
  test('goes once, to the address that the yes was for, in its language, with what ends and when', async () => {
    await agree('c-1');
    under.clock.now += TWO_YEARS - 30 * DAY - 1;
    expect(await run()).toEqual({ outcome: 'done', reminders: 0, confirmations: 0, undelivered: 0 });
    under.clock.now += 1;
    expect(await run()).toEqual({ outcome: 'done', reminders: 1, confirmations: 0, undelivered: 0 });
    under.clock.now += DAY;
    expect(await run()).toMatchObject({ reminders: 0 });
    expect(post).toMatchObject([
      {
        kind: 'reminder',
        subjectId: 'c-1',
        channel: 'email',
        to: 'c-1@mail.example',
        locale: 'en',
        until: '2028-11-02T09:00:00.000Z',
        purposes: [{ id: 'news', title: 'News and offers' }],
        ends: [{ purposeId: 'news', until: '2028-11-02T09:00:00.000Z' }],
        controller: { name: 'Acme Repairs GmbH' },
      },
    ]);
    expect(await told(under.as(clerk))).toContain('delivered email');
  });

  test('the person renews by its link: the yes goes on, and is reminded of again in its time', async () => {
    await agree('c-1');
    nearTheEnd();
    await run();
    under.clock.now += DAY;
    const { item, result } = await press('given');
    expect(item).toMatchObject({ status: 'given', can: ['renew', 'end'] });
    expect(result).toMatchObject({ outcome: 'recorded', changed: [{ answer: 'renewed' }], rejected: [] });
    expect(result.preferences.items.find(({ purposeId }) => purposeId === 'news')?.can).toEqual(['end']);
    expect(await mayWrite()).toMatchObject({ allowed: true, until: '2030-10-04T09:00:00.000Z' });
    expect(await run()).toMatchObject({ reminders: 0 });
    under.clock.now = Date.parse('2030-09-04T09:00:00.000Z');
    expect(await run()).toMatchObject({ reminders: 1 });
    expect(await under.as(clerk).verify()).toMatchObject({ ok: true, broken: [], flagged: [] });
  });

  test('the person ends it by its link', async () => {
    await agree('c-1');
    nearTheEnd();
    await run();
    under.clock.now += DAY;
    expect((await press('refused')).result).toMatchObject({ changed: [{ answer: 'withdrawn' }] });
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'withdrawn' });
    expect(await run()).toMatchObject({ reminders: 0 });
  });

  test('who does nothing is not written to any more, and gets no second reminder', async () => {
    await agree('c-1');
    nearTheEnd();
    await run();
    under.clock.now += 30 * DAY;
    expect(await mayWrite()).toMatchObject({ allowed: false, reason: 'expired' });
    under.clock.now += 30 * DAY;
    expect(await run()).toMatchObject({ reminders: 0 });
    expect(post).toHaveLength(1);
  });

  test('nothing goes to who said no, was suppressed, is restricted, has another address, or whose address was suppressed', async () => {
    const staff = under.as(clerk);
    const people = [
      'refused',
      'suppressed',
      'restricted',
      'moved',
      'address',
      'unknown-address',
      'of-phone',
      'still-yes',
    ];
    for (const id of people) await agree(id, id === 'unknown-address' ? {} : undefined);
    await agree('of-phone', { email: 'still@mail.example' });
    under.clock.now += DAY;
    const no = { questionId: 'news', channel: 'email', answer: 'refused' } as const;
    await staff.submit({
      subjectId: 'refused',
      submission: submissionOf(await staff.form({ subjectId: 'refused' }), [no]),
    });
    const measure = (subjectId: string, measures: Parameters<Ledger['measure']>[0]['measures']) =>
      staff.measure({ subjectId, id: submissionId(), measures });
    await measure('suppressed', [{ kind: 'suppressed', purposeId: '*', channel: '*', reason: 'asked' }]);
    await measure('restricted', [{ kind: 'restricted', reason: 'art_18' }]);
    await measure('moved', [
      {
        kind: 'contact_point_changed',
        channel: 'email',
        meaning: 'new_address',
        from: 'moved@mail.example',
        to: 'new@mail.example',
      },
    ]);
    await staff.measureAddress({
      id: submissionId(),
      address: 'address@mail.example',
      measures: [{ kind: 'suppressed', purposeId: '*', channel: '*', reason: 'asked' }],
    });
    under.clock.now += TWO_YEARS - 31 * DAY;
    await run();
    expect(post.map(({ subjectId }) => subjectId)).toEqual(['of-phone', 'still-yes']);
  });

  test('what cannot be handed over is tried three times a day, and then again; it is reported without an address', async () => {
    await agree('c-1');
    nearTheEnd();
    isDown = true;
    for (let i = 0; i < 5; i++) {
      await run();
      under.clock.now += MINUTE;
    }
    expect(failed).toEqual(Array.from({ length: 3 }, () => ({ kind: 'reminder', subjectId: 'c-1', channel: 'email' })));
    under.clock.now += DAY;
    isDown = false;
    expect(await run()).toMatchObject({ reminders: 1, undelivered: 0 });
    expect(post).toHaveLength(1);
    const entries = await under.store.read({ tenant: 'default', subject: 'c-1' }, { after: 0, limit: 100 });
    expect(JSON.stringify(entries.entries.map(({ body }) => body))).not.toContain('mail.example');
  });

  test('one message for two yeses to one address', async () => {
    const shop = shopWithNews(1, { remindBefore: 'P30D' });
    const [news] = shop.purposes.filter(({ id }) => id === 'news');
    if (news?.kind !== 'consent') throw new Error('no news');
    begin({
      policies: [
        {
          ...shop,
          purposes: [
            ...shop.purposes,
            { ...news, id: 'tips', remindBefore: 'P60D', title: { en: 'Tips', de: 'Tipps' } },
          ],
        },
      ],
    });
    const mine = under.as(person);
    const form = await mine.form({ subjectId: 'c-1' });
    const answers = [yes('news', 'email'), yes('tips', 'email')];
    await mine.submit({
      subjectId: 'c-1',
      submission: submissionOf(form, answers),
      contactPoints: { email: 'm@mail.example' },
    });
    nearTheEnd();
    expect(await run()).toMatchObject({ reminders: 1 });
    expect(post).toMatchObject([{ purposes: [{ id: 'news' }, { id: 'tips' }], until: '2028-12-02T09:00:00.000Z' }]);
    expect(await run()).toMatchObject({ reminders: 0 });
  });
});

describe('a link that could not be sent when it was asked for', () => {
  const waiting = { policies: [shopWithNews(1, { doubleOptIn: { validFor: 'P7D' } })] };
  test('goes with the next run, once, and confirms', async () => {
    begin(waiting);
    isDown = true;
    await agree('c-1');
    isDown = false;
    expect(await run()).toMatchObject({ confirmations: 0 });
    under.clock.now += 6 * MINUTE;
    expect(await run()).toMatchObject({ confirmations: 1 });
    expect(await run()).toMatchObject({ confirmations: 0 });
    await holder().confirm({ token: post[0]?.token ?? '', act });
    expect(await mayWrite()).toMatchObject({ allowed: true });
  });

  test('also where there was no post at all then; but not after a no, nor after its time', async () => {
    beginSilent(waiting);
    for (const id of ['c-1', 'c-2', 'c-3']) await agree(id);
    under.clock.now += DAY;
    const no = { questionId: 'news', channel: 'email', answer: 'refused' } as const;
    const mine = under.as(person);
    await mine.submit({ subjectId: 'c-2', submission: submissionOf(await mine.form({ subjectId: 'c-2' }), [no]) });
    const measures = [{ kind: 'suppressed', purposeId: '*', channel: '*', reason: 'asked' }] as const;
    await under.as(clerk).measure({ subjectId: 'c-3', id: submissionId(), measures });
    const later = processBeside(under, options(waiting));
    expect(await run(later.as(system))).toMatchObject({ confirmations: 1 });
    expect(post.map(({ subjectId }) => subjectId)).toEqual(['c-1']);
    await agree('c-4');
    under.clock.now += 7 * DAY;
    expect(await run(later.as(system))).toMatchObject({ confirmations: 0 });
  });

  test('is tried three times a day', async () => {
    begin(waiting);
    isDown = true;
    await agree('c-1');
    for (let i = 0; i < 5; i++) {
      under.clock.now += 6 * MINUTE;
      await run();
    }
    expect(failed).toHaveLength(3);
    expect(await told(under.as(clerk))).toEqual([
      'requested news email',
      'not_given news sms',
      ...Array.from({ length: 3 }, () => 'undelivered email'),
    ]);
  });
});

describe('runs', () => {
  test('twenty at once, in two processes: one runs, each message goes once', async () => {
    for (let i = 0; i < 5; i++) await agree(`c-${i}`);
    nearTheEnd();
    const beside = processBeside(under, options());
    const runs = Array.from({ length: 20 }, (_, at) => run((at % 2 ? under : beside).as(system)));
    const outcomes = (await Promise.all(runs)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(post.map(({ subjectId }) => subjectId).sort()).toEqual(['c-0', 'c-1', 'c-2', 'c-3', 'c-4']);
  });

  test('killed after every commit and run again: complete, and nobody is reminded twice', async () => {
    const people = ['c-0', 'c-1', 'c-2'];
    const lost: number[] = [];
    for (let kill = 1; ; kill++) {
      const inner = createMemoryStore();
      let left = Number.POSITIVE_INFINITY;
      const store: ConsentStore = {
        ...inner,
        commit: async (unit) => {
          if (left <= 0) throw new Error('the process is gone');
          const done = await inner.commit(unit);
          left -= 1;
          if (left <= 0) throw new Error('the process is gone');
          return done;
        },
        read: async (...all) => {
          if (left <= 0) throw new ConsentError('aborted');
          return inner.read(...all);
        },
      };
      begin({ store });
      for (const id of people) await agree(id);
      nearTheEnd();
      left = kill;
      const outcome = await failureOrDone(run());
      left = Number.POSITIVE_INFINITY;
      await run();
      under.clock.now += 10 * MINUTE;
      expect(await run()).toMatchObject({ outcome: 'done' });
      const reminded = post.map(({ subjectId }) => subjectId);
      expect(new Set(reminded).size).toBe(reminded.length);
      // Between the entry and the hand-over a person is left without, and only there.
      lost.push(people.length - reminded.length);
      if (outcome === 'done') break;
    }
    // Begun; for each of three an entry, a name in the list of links, and the link; done.
    expect(lost).toEqual([0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]);
  }, 60_000);

  test('go on from where the one before broke off', async () => {
    for (let i = 0; i < 250; i++) await agree(`c-${String(i).padStart(3, '0')}`);
    nearTheEnd();
    const first = post;
    let most = 120;
    const { deliver } = options();
    const tired = processBeside(under, {
      ...options(),
      deliver: async (message) => {
        if (most-- === 0) under.clock.now += 11 * MINUTE;
        await deliver?.(message);
      },
    });
    // Its lease ran out while it was sending: it stops, and another takes over.
    expect(await run(tired.as(system))).toMatchObject({ outcome: 'busy', reminders: 121 });
    expect(await run()).toMatchObject({ outcome: 'done', reminders: 229 });
    expect(new Set(first.map(({ subjectId }) => subjectId)).size).toBe(250);
    expect(first).toHaveLength(250);
  }, 60_000);

  test('read people a page at a time', async () => {
    const inner = createMemoryStore();
    const pages: number[] = [];
    begin({
      store: {
        ...inner,
        readMany: async (refs) => {
          pages.push(refs.length);
          return (await inner.readMany?.(refs)) ?? [];
        },
      },
    });
    for (let i = 0; i < 201; i++) await agree(`c-${i}`);
    await run();
    expect(pages.filter((count) => count > 0)).toEqual([100, 100, 1]);
  }, 60_000);

  test('one tenant hears nothing of another', async () => {
    begin({ tenancy: 'multi' });
    const of = (tenant: string) => ({ ...person, tenant });
    await agree('c-1', undefined, under.as(of('a')));
    await agree('c-1', undefined, under.as(of('b')));
    nearTheEnd();
    const clock = (tenant: string) => under.as({ ...system, tenant });
    expect(await run(clock('a'))).toMatchObject({ outcome: 'done', reminders: 1 });
    expect(post.map(({ tenant }) => tenant)).toEqual(['a']);
    expect(await clock('b').postState()).toMatchObject({ status: 'never_ran' });
    expect(await run(clock('b'))).toMatchObject({ outcome: 'done', reminders: 1 });
  });

  test('are for nobody but the host, and need a post and a store that can be scanned', async () => {
    expect(await failure(under.as(person).runDue())).toMatchObject({ code: 'forbidden' });
    expect(await failure(under.as(person).postState())).toMatchObject({ code: 'forbidden' });
    beginSilent();
    expect(await failure(run())).toMatchObject({ code: 'unsupported' });
    expect(await under.as(clerk).postState()).toMatchObject({ status: 'cannot_send', lastRun: null });
    const { scan: _, ...store } = createMemoryStore();
    begin({ store });
    expect(await failure(run())).toMatchObject({ code: 'unsupported' });
    expect(await under.as(clerk).postState()).toMatchObject({ status: 'cannot_send' });
  });

  test('leave no address and no id of a person in what is chained', async () => {
    for (let i = 0; i < 101; i++) await agree(`maria-${i}`);
    nearTheEnd();
    await run();
    const ids = (await under.store.scan?.('default', { after: '', limit: 1000 })) ?? [];
    const [log = ''] = ids.filter((id) => id.startsWith('~due:'));
    expect(log).toBe('~due:2028-10');
    const { entries } = await under.store.read({ tenant: 'default', subject: log }, { after: 0, limit: 100 });
    expect(entries.map(({ body }) => JSON.parse(body).state)).toEqual(['begun', 'reached', 'done']);
    expect(JSON.stringify(entries.map(({ body }) => body))).not.toContain('maria');
  }, 60_000);
});

describe('the state of the post', () => {
  test('says when messages last went, what went, and that they do not go any more', async () => {
    const state = () => under.as(clerk).postState();
    expect(await state()).toEqual({ status: 'never_ran', at: '2026-11-02T09:00:00.000Z', lastRun: null });
    await agree('c-1');
    nearTheEnd();
    await run();
    const lastRun = { at: '2028-10-03T09:00:00.000Z', reminders: 1, confirmations: 0, undelivered: 0 };
    expect(await state()).toEqual({ status: 'on_time', at: lastRun.at, lastRun });
    under.clock.now += DAY;
    expect(await state()).toMatchObject({ status: 'on_time', lastRun });
    under.clock.now += 1;
    expect(await state()).toMatchObject({ status: 'late', lastRun });
    under.clock.now += 60 * DAY;
    expect(await state()).toMatchObject({ status: 'late', lastRun });
    under.clock.now += 366 * DAY;
    expect(await state()).toMatchObject({ status: 'never_ran', lastRun: null });
  });

  test('a run that began in one month is not joined by one of the next', async () => {
    under.clock.now = Date.parse('2026-11-30T23:59:00.000Z');
    await agree('c-1');
    const before = await failureOrDone(run(processBeside(under, { ...options(), store: dyingAfter(1) }).as(system)));
    expect(before).toBe('failed');
    under.clock.now += 2 * MINUTE;
    expect(await run()).toMatchObject({ outcome: 'busy' });
    under.clock.now += 8 * MINUTE;
    expect(await run()).toMatchObject({ outcome: 'done' });
  });
});

/** The same store, of a process that dies with its n-th commit. */
function dyingAfter(commits: number): ConsentStore {
  let left = commits;
  return {
    ...under.store,
    commit: async (unit) => {
      if (left-- <= 0) throw new Error('the process is gone');
      return under.store.commit(unit);
    },
  };
}

async function failureOrDone(call: Promise<unknown>): Promise<'failed' | 'done'> {
  try {
    await call;
    return 'done';
  } catch {
    return 'failed';
  }
}
