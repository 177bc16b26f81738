import { describe, expect, test } from 'vitest';
import { person, submissionOf, testLedger, yes } from '../../fixtures/ledger-under-test.js';
import { ConsentError } from '../errors/consent-error.js';
import type { ErrorCode } from '../errors/error-code.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import type { PresentedForm } from '../model/form.js';
import type { ConsentStore } from './consent-store.js';
import type { Ledger } from './ledger.js';

interface Fault {
  readonly error: unknown;
  /** Whether the entries get there all the same. */
  readonly written: boolean;
  /** How many commits fail so. @default 1 */
  readonly times?: number;
  /** Whether the store can be read afterwards. @default true */
  readonly readable?: boolean;
  /** What somebody else writes just before, through a ledger of their own. */
  readonly before?: (others: Ledger, form: PresentedForm) => Promise<unknown>;
}

/** A store that fails as it is told to, on a ledger that has published its policy before. */
async function faulty() {
  const memory = createMemoryStore();
  let fault: Fault | undefined;
  let left = 0;
  let unreadable = false;
  let commits = 0;
  const store: ConsentStore = {
    ...memory,
    async commit(unit) {
      commits += 1;
      if (!fault || left === 0) return memory.commit(unit);
      left -= 1;
      unreadable = fault.readable === false;
      await fault.before?.(others, form);
      if (fault.written) await memory.commit(unit);
      throw fault.error;
    },
    async read(ref, page) {
      if (unreadable) throw new ConsentError('unavailable');
      return memory.read(ref, page);
    },
  };
  const ledger = testLedger({ store }).as(person);
  const others = testLedger({ store: memory }).as(person);
  const form = await ledger.form();
  const submission = submissionOf(form, [yes('news', 'email')], { id });
  commits = 0;
  return {
    submit: () => ledger.submit({ subjectId: 'c-1', submission }),
    commits: () => commits,
    fail(next: Fault) {
      fault = next;
      left = next.times ?? 1;
    },
    heal() {
      unreadable = false;
    },
    kinds: async () => {
      const { entries } = await memory.read({ tenant: 'default', subject: 'c-1' }, { after: 0, limit: 1000 });
      return entries.map(({ body }): unknown => JSON.parse(body).kind);
    },
  };
}

const whole = ['given', 'not_given'];
const id = 'the-id-of-the-submission';

describe('what a store says when it fails to commit', () => {
  test.each<ErrorCode>(['invalid', 'aborted'])('%s: nothing was written, and it is not tried again', async (code) => {
    const { submit, fail, commits, kinds } = await faulty();
    const error = new ConsentError(code, { path: '/entries' });
    fail({ error, written: false });
    await expect(submit()).rejects.toBe(error);
    expect(commits()).toBe(1);
    expect(await kinds()).toEqual([]);
    expect(await submit()).toMatchObject({ outcome: 'recorded', replayed: false });
  });

  test('unavailable: nothing was written, and it is tried again', async () => {
    const { submit, fail, commits, kinds } = await faulty();
    fail({ error: new ConsentError('unavailable'), written: false, times: 3 });
    expect(await submit()).toMatchObject({ outcome: 'recorded', replayed: false });
    expect(commits()).toBe(4);
    expect(await kinds()).toEqual(whole);
  });

  test.each([
    ['indefinite', new ConsentError('indefinite')],
    ['an error of the driver', new Error('connection reset')],
    ['a code that the port does not name here', new ConsentError('conflict')],
  ])('%s, and the entries are there: recorded', async (_what, error) => {
    const { submit, fail, commits, kinds } = await faulty();
    fail({ error, written: true });
    const result = await submit();
    expect(result).toMatchObject({ outcome: 'recorded', replayed: false, events: [{ seq: 1 }, { seq: 2 }] });
    expect(commits()).toBe(1);
    expect(await submit()).toMatchObject({ replayed: true, events: result.events });
    expect(await kinds()).toEqual(whole);
  });

  test.each([
    ['indefinite', new ConsentError('indefinite')],
    ['an error of the driver', new Error('connection reset')],
  ])(
    '%s, and no entries are there: indefinite, with the cause, and never tried again by itself',
    async (_what, error) => {
      const { submit, fail, commits, kinds } = await faulty();
      fail({ error, written: false });
      await expect(submit()).rejects.toMatchObject({ code: 'indefinite', cause: error, retryable: true });
      expect(commits()).toBe(1);
      expect(await submit()).toMatchObject({ outcome: 'recorded', replayed: false });
      expect(await kinds()).toEqual(whole);
    },
  );

  test.each([true, false])(
    'the store cannot be read either, entries there: %s: indefinite, then one set of events',
    async (written) => {
      const { submit, fail, heal, kinds } = await faulty();
      fail({ error: new Error('connection reset'), written, readable: false });
      await expect(submit()).rejects.toMatchObject({ code: 'indefinite' });
      heal();
      expect(await submit()).toMatchObject({ outcome: 'recorded', replayed: written });
      expect(await kinds()).toEqual(whole);
    },
  );

  test('in doubt, and somebody else has written meanwhile: the entries can never get there, so they are made anew', async () => {
    const { submit, fail, commits, kinds } = await faulty();
    const refused = { questionId: 'news', channel: 'sms', answer: 'refused' } as const;
    fail({
      error: new Error('connection reset'),
      written: false,
      before: (others, form) => others.submit({ subjectId: 'c-1', submission: submissionOf(form, [refused]) }),
    });
    expect(await submit()).toMatchObject({ outcome: 'recorded', replayed: false, events: [{ seq: 3 }] });
    expect(commits()).toBe(2);
    expect(await kinds()).toEqual(['refused', 'not_given', 'given']);
  });

  test('in doubt, and somebody else has used the id for another answer: theirs is not taken for this one', async () => {
    const { submit, fail, kinds } = await faulty();
    fail({
      error: new Error('connection reset'),
      written: false,
      before: (others, form) =>
        others.submit({ subjectId: 'c-1', submission: submissionOf(form, [yes('news', 'sms')], { id }) }),
    });
    await expect(submit()).rejects.toMatchObject({ code: 'idempotency_mismatch' });
    expect(await kinds()).toEqual(whole);
  });
});
