import { beforeEach, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  submissionId,
  submissionOf,
  type TestLedger,
  testLedger,
  told,
  yes,
} from '../../../fixtures/ledger-under-test.js';
import type { Ledger } from '../ledger.js';

const subjectId = 'c-1';
let under: TestLedger;
let host: Ledger;
const passOn = (more: Partial<Parameters<Ledger['recordPropagated']>[0]> = {}) =>
  host.recordPropagated({ subjectId, id: submissionId(), system: 'newsletter', entries: [1], ...more });

beforeEach(async () => {
  under = testLedger();
  host = under.as({ type: 'system', id: 'crm' });
  const mine = under.as(person);
  await mine.submit({ subjectId, submission: submissionOf(await mine.form({ subjectId }), [yes('news', 'email')]) });
  under.clock.now += 1000;
});

test('that another system has what was said is in the log, and changes nothing of what holds', async () => {
  const before = await host.standing(subjectId);
  await passOn();
  expect(await host.standing(subjectId)).toEqual(before);
  const { entries } = await host.history(subjectId);
  expect(entries[0]).toMatchObject({ kind: 'propagated', about: 'system', system: 'newsletter' });
  expect(await host.verify()).toMatchObject({ ok: true });
});

test('a system is written down once for what it has, and again for more', async () => {
  const id = submissionId();
  await passOn({ id });
  await passOn({ id });
  await passOn();
  await passOn({ system: 'shop' });
  await under.as(person).stop({ subjectId, id: submissionId() });
  const log = await told(host);
  await passOn({ entries: [1, log.length] });
  expect((await told(host)).filter((line) => line.startsWith('propagated'))).toHaveLength(3);
  expect(await failure(passOn({ id, system: 'shop' }))).toMatchObject({ code: 'idempotency_mismatch', path: '/id' });
});

test('nothing is written that is not said right, for whom nobody knows, or by the person', async () => {
  const before = await told(host);
  const wrong = [
    [{ entries: [1, 99] }, 'invalid', '/entries/1'],
    [{ entries: [0] }, 'invalid', '/entries/0'],
    [{ entries: [] }, 'invalid', '/entries'],
    [{ system: 'News Letter' }, 'invalid', '/system'],
    [{ id: 'x' }, 'invalid', '/id'],
    [{ subjectId: 'c-2' }, 'not_found', '/subjectId'],
  ] as const;
  for (const [more, code, path] of wrong) expect(await failure(passOn(more))).toMatchObject({ code, path });
  const own = under.as(person).recordPropagated({ subjectId, id: submissionId(), system: 'newsletter', entries: [1] });
  expect(await failure(own)).toMatchObject({ code: 'forbidden' });
  expect(await told(host)).toEqual(before);
  expect(await told(under.as(clerk), 'c-2')).toEqual([]);
});
