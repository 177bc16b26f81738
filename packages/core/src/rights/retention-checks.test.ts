import { expect, test } from 'vitest';
import { clerk, failure, person, submissionOf, testLedger, yes } from '../../fixtures/ledger-under-test.js';
import { createLedger, type LedgerOptions } from '../ledger/create-ledger.js';
import { tombstoneFindings } from '../ledger/retention/tombstone-findings.js';
import { createMemoryEvidenceStore } from '../memory/create-memory-evidence-store.js';
import { createMemoryStore } from '../memory/create-memory-store.js';
import type { LoggedEvent } from '../model/logged-event.js';
import { createRights } from './create-rights.js';
import { defineDataSource } from './define-data-source.js';

const subjectId = 'c-1';
const MARK = 'Zyzzyva';
let made = 0;
const id = () => `checking-${String(++made).padStart(20, '0')}`;
const hold = { norm: 'Section 132 BAO', reviewOn: '2040-12-31', reason: 'Invoice of May.' };
const erasing = () => ({ subjectId, id: id(), because: 'consent_withdrawn', afterwards: 'may_return' }) as const;

/** A person who agreed on paper, with a scan of it. */
async function shop(more: Partial<LedgerOptions> = {}) {
  const evidence = createMemoryEvidenceStore();
  const at = testLedger({ evidence, keepProof: { period: 'P3Y', ground: 'legal_claims' }, ...more });
  const staff = at.as(clerk);
  const bytes = new TextEncoder().encode(`%PDF-1.4 ${MARK}`);
  const scan = await staff.keepEvidence({ subjectId, bytes });
  await staff.submit({
    subjectId,
    submission: submissionOf(await staff.form({ subjectId }), [yes('news', 'sms')], {
      mode: 'paper',
      capture: {
        method: 'paper',
        note: `${MARK} was there`,
        evidence: { kind: 'scan', ...scan },
        claimedAt: new Date(at.clock.now).toISOString(),
      },
    }),
    contactPoints: { sms: '+43 660 1234567' },
  });
  const mine = at.as(person);
  const news = submissionOf(await mine.form({ subjectId }), [yes('news', 'email')]);
  await mine.submit({ subjectId, submission: news, contactPoints: { email: `${MARK}@mail.example` } });
  const codes = async () => (await staff.retentionFindings(subjectId)).map(({ code }) => code);
  return { ...at, evidence, staff, scan, codes };
}

test('RT-01: no name, address or note is left in any log of an erased person, and one that is left is found', async () => {
  const inner = createMemoryStore();
  const at = await shop({ store: inner });
  const everything = async () => {
    const ids = await inner.scan('default', { after: '', limit: 1000 });
    return JSON.stringify(
      await Promise.all(ids.map((subject) => inner.read({ tenant: 'default', subject }, { after: 0, limit: 1000 }))),
    );
  };
  expect(await everything()).toContain(MARK);
  await at.staff.erase(erasing());
  expect(await everything()).not.toMatch(/zyzzyva|1234567/i);
  const store = createMemoryStore();
  const leaky = await shop({ store: { ...store, commit: async (unit) => store.commit({ ...unit, redact: [] }) } });
  await leaky.staff.erase(erasing());
  const { ok, broken } = await leaky.staff.verify({ subjectId });
  expect(ok).toBe(false);
  expect(broken).toContainEqual(expect.objectContaining({ what: 'envelope', code: 'not_gone' }));
});

test('RT-02: an erasure says why what is left is kept and until when, and one that does not is reported', async () => {
  const at = await shop();
  const { erased } = await at.staff.erase(erasing());
  expect(erased?.kept).toEqual({ ground: 'legal_claims', until: '2029-11-02T09:00:00.000Z' });
  expect(await at.codes()).not.toContain('RT-02');
  const event = { kind: 'erased', redacts: 'all', because: 'unlawful' };
  const bare = { ref: { seq: 4, hash: 'sha256-x' }, event, envelope: 'none' } as unknown as LoggedEvent; // as a store may hold it
  expect(tombstoneFindings([bare])).toEqual([{ code: 'RT-02', severity: 'error', path: '', params: { seq: 4 } }]);
});

test('RT-03: proof that is past its time is reported, until it is gone', async () => {
  const at = await shop();
  await at.staff.erase(erasing());
  at.clock.now = Date.parse('2029-11-02T09:00:00.000Z') - 1;
  expect(await at.codes()).not.toContain('RT-03');
  at.clock.now += 1;
  expect(await at.codes()).toContain('RT-03');
  await at.staff.runRetention({ action: 'remove' });
  expect(await at.codes()).toEqual([]);
});

test('RT-04: nothing is allowed any more after an erasure', async () => {
  const at = await shop();
  const allowed = async () => {
    const cells = (await at.staff.standing(subjectId)).pills.flatMap((pill) => pill.cells);
    return cells.filter(({ gate }) => gate.allowed).length;
  };
  expect(await allowed()).toBeGreaterThan(0);
  await at.staff.erase(erasing());
  expect(await allowed()).toBe(0);
  expect(await at.staff.mayUse({ subjectId, purposeId: 'repair' })).toMatchObject({ allowed: false, reason: 'erased' });
});

test('RT-05: an erasure is only put off by a hold, and a hold names its reason and norm', async () => {
  const at = await shop();
  expect(await failure(at.staff.hold({ subjectId, id: id(), ...hold, norm: '' }))).toMatchObject({ code: 'invalid' });
  expect(await failure(at.staff.hold({ subjectId, id: id(), ...hold, reason: '' }))).toMatchObject({ code: 'invalid' });
  await at.staff.hold({ subjectId, id: id(), ...hold });
  expect(await failure(at.staff.erase(erasing()))).toMatchObject({ code: 'held' });
});

test('RT-06: a system that nobody told of an erasure is reported, until somebody notes it', async () => {
  const at = await shop();
  const collect = async () => ({ sets: [] });
  const paper = defineDataSource({ id: 'paper', title: { en: 'Card index' }, collect });
  const ledger = { ...at, durability: 'memory', sealsPresentations: true } as const;
  const rights = createRights({ ledger, sources: [paper], clock: () => at.clock.now }).as(clerk);
  const { request } = await rights.beginErasure(erasing());
  const untold = (await at.staff.retentionFindings(subjectId)).filter(({ code }) => code === 'RT-06');
  expect(untold).toEqual([{ code: 'RT-06', severity: 'warning', path: '', params: { system: 'paper' } }]);
  const note = { request: request.id, id: id(), step: 'handed_over', handedOver: 'Told the archive.' } as const;
  await at.staff.takeRequestStep(note);
  expect(await at.codes()).not.toContain('RT-06');
});

test('RT-07: whoever says that the law asks for it names the norm', async () => {
  const keepProof = { period: 'P3Y', ground: 'legal_obligation' } as const;
  expect(() => createLedger({ store: createMemoryStore(), keepProof })).toThrow(
    expect.objectContaining({ code: 'invalid', path: '/keepProof/norm' }),
  );
  const at = await shop();
  const until = '2030-01-01T00:00:00.000Z';
  const named = { subjectId, id: id(), purposeId: 'news', ground: 'legal_obligation', until, reason: 'Tax.' } as const;
  expect(await failure(at.staff.nameGround(named))).toMatchObject({ findings: ['missing_field /norm'] });
});

test('RT-08: what is left of an erased person still proves itself', async () => {
  const at = await shop();
  await at.staff.erase(erasing());
  expect(await at.staff.verify()).toMatchObject({ ok: true, broken: [] });
  expect((await at.staff.history(subjectId)).entries.map(({ kind }) => kind)).toContain('given');
});

test('RT-09: the history that a person is shown lacks no entry of their log', async () => {
  const at = await shop();
  const { head } = await at.store.read({ tenant: 'default', subject: subjectId }, { after: 0, limit: 1 });
  const { entries } = await at.as(person).history(subjectId, { limit: 1000 });
  expect(entries.map(({ ref }) => ref.seq).sort((a, b) => a - b)).toEqual(
    Array.from({ length: head.seq }, (_, index) => index + 1),
  );
});

test('RT-10: a yes that is still relied on and whose proof was destroyed is reported', async () => {
  const at = await shop();
  expect(await at.codes()).toEqual([]);
  await at.evidence.delete({ tenant: 'default', subject: subjectId, hash: at.scan.hash });
  expect(await at.staff.retentionFindings(subjectId)).toMatchObject([
    { code: 'RT-10', severity: 'warning', params: { purposeId: 'news' } },
  ]);
});
