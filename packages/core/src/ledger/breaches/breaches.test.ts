import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  person,
  processBeside,
  start,
  type TestLedger,
  testLedger,
} from '../../../fixtures/ledger-under-test.js';
import { breachFacts, type OpenBreachInput } from '../../model/breach.js';
import type { Breach } from '../../model/breach-state.js';
import { breachLog } from '../../model/subject-id.js';
import type { Ledger } from '../ledger.js';

const HOUR = 3_600_000;
const awareAt = new Date(start).toISOString();
const after = (hours: number): string => new Date(start + hours * HOUR).toISOString();
let under: TestLedger;
let staff: Ledger;
let made = 0;
const id = () => `breach-${String(++made).padStart(20, '0')}`;
const open = (more: Partial<OpenBreachInput> = {}) =>
  staff.openBreach({
    id: id(),
    mode: 'real',
    role: 'controller',
    awareAt,
    noticedBy: 'Eva K.',
    note: 'A laptop is missing.',
    ...more,
  });
const take = ({ id: breach }: Breach, step: object) => staff.takeBreachStep({ breach, id: id(), ...step } as never);
const riskOf = (risk: string) => ({ step: 'risk_decided', risk, decidedBy: 'Dana M.', note: 'Disk not encrypted.' });
const tell = (whom: string, toldAt: string, more: object = {}) => ({
  step: 'told',
  whom,
  name: 'Datenschutzbehörde',
  toldAt,
  way: 'online_form',
  ...more,
});
const all = (text: string) => ({
  step: 'facts_said',
  facts: breachFacts.map((fact) => ({ fact, state: 'answered', text })),
});
const hour = (hours: number) => {
  under.clock.now = start + hours * HOUR;
};

beforeEach(() => {
  under = testLedger();
  staff = under.as(clerk);
});

describe('a breach', () => {
  test('runs for 72 hours from when we became aware, not from when it was written down', async () => {
    hour(5);
    const opened = await open();
    expect(opened).toMatchObject({
      state: 'open',
      awareAt,
      at: after(5),
      risk: 'undecided',
      clock: { deadline: after(72), minutesLeft: 67 * 60, state: 'running' },
      steps: [{ step: 'became_aware', effectiveAt: awareAt, recordedAt: after(5), noticedBy: 'Eva K.' }],
    });
    expect(opened.facts.map(({ state }) => state)).toEqual(breachFacts.map(() => 'open'));
    expect(await staff.breach(opened.id)).toEqual(opened);
    hour(72);
    expect((await staff.breach(opened.id)).clock).toMatchObject({ minutesLeft: 0, state: 'running' });
    hour(73);
    expect((await staff.breach(opened.id)).clock).toMatchObject({ minutesLeft: -60, state: 'overdue' });
  });

  test('is told in phases, and what was not known then is named', async () => {
    const breach = await open();
    await take(breach, {
      step: 'facts_said',
      facts: [
        { fact: 'nature', state: 'answered', text: 'A laptop is lost.' },
        { fact: 'record_count', state: 'not_known_yet' },
      ],
    });
    await take(breach, riskOf('risk'));
    hour(20);
    const first = await take(breach, tell('authority', after(19), { reference: 'DSB-1' }));
    expect(first.clock).toMatchObject({ state: 'told_in_time' });
    expect(first.told[0]?.open).toEqual(breachFacts.slice(1));
    expect(first.gaps).toEqual(['facts_open']);
    hour(80);
    await take(breach, all('Said.'));
    const second = await take(breach, tell('authority', after(80)));
    expect(second.told[1]?.open).toEqual([]);
    expect(second.clock).toMatchObject({ state: 'told_in_time' });
    expect(second.next).toContain('closed');
  });

  test('told to the authority too late needs its reasons first', async () => {
    const breach = await open();
    await take(breach, riskOf('risk'));
    hour(73);
    const late = await staff.breach(breach.id);
    expect([late.gaps, late.next]).toEqual([
      ['facts_open', 'authority_untold', 'delay_unexplained'],
      expect.arrayContaining(['delay_explained']),
    ]);
    expect(await failure(take(breach, tell('authority', after(73))))).toMatchObject({
      findings: ['delay_unexplained /toldAt'],
    });
    // It was told in time, and is only written down late.
    expect((await take(await open(), riskOf('risk'))).next).toContain('told');
    expect((await take(breach, { step: 'delay_explained', note: 'The colleague was ill.' })).gaps).not.toContain(
      'delay_unexplained',
    );
    expect((await take(breach, tell('authority', after(73)))).clock).toMatchObject({ state: 'told_late' });
  });

  test('told in time and written down late is in time', async () => {
    const breach = await open();
    hour(100);
    expect((await take(breach, tell('authority', after(72)))).clock).toMatchObject({ state: 'told_in_time' });
  });

  test('with a high risk is told to people, or why not', async () => {
    const breach = await open();
    await take(breach, all('Said.'));
    expect((await take(breach, riskOf('high'))).gaps).toEqual(['authority_untold', 'persons_untold']);
    await take(breach, tell('authority', awareAt));
    expect(await failure(take(breach, { step: 'closed', note: 'Done.' }))).toMatchObject({ code: 'wrong_step' });
    const exempt = await take(breach, { step: 'not_told', exception: 'disproportionate', note: 'Old addresses.' });
    expect(exempt.gaps).toEqual(['public_untold']);
    expect((await take(breach, tell('public', awareAt, { way: 'publication' }))).gaps).toEqual([]);
    const other = await open();
    await take(other, riskOf('high'));
    expect((await take(other, tell('persons', awareAt))).gaps).toEqual(['facts_open', 'authority_untold']);
  });

  test('with an unlikely risk is told to nobody, and kept all the same', async () => {
    const breach = await open();
    const decided = await take(breach, riskOf('unlikely'));
    expect(decided).toMatchObject({ clock: { state: 'not_needed' }, gaps: ['facts_open'] });
    expect(decided.needed).toEqual(['nature', 'consequences', 'measures']);
    expect((await take(breach, riskOf('risk'))).clock).toMatchObject({ state: 'running' });
  });

  test('with an unlikely risk may be told all the same, late too, and says why before it ends', async () => {
    const breach = await open();
    await take(breach, all('Said.'));
    await take(breach, riskOf('unlikely'));
    hour(80);
    const late = await take(breach, tell('authority', after(79)));
    expect(late).toMatchObject({ clock: { state: 'told_late' }, gaps: ['delay_unexplained'] });
    const explained = await take(breach, { step: 'delay_explained', note: 'The risk was thought unlikely.' });
    expect(explained.gaps).toEqual([]);
  });

  test('ends with what was learnt; then a note may follow, or it is opened again', async () => {
    const breach = await open();
    await take(breach, all('Said.'));
    await take(breach, riskOf('unlikely'));
    expect(await take(breach, { step: 'closed', note: 'Encrypt the disks.' })).toMatchObject({
      state: 'closed',
      next: ['noted', 'reopened'],
    });
    expect(await failure(take(breach, riskOf('high')))).toMatchObject({ code: 'closed' });
    await take(breach, { step: 'noted', note: 'All encrypted.' });
    expect(await take(breach, { step: 'reopened', note: 'It was found on a market.' })).toMatchObject({
      state: 'open',
    });
  });

  test('became known at another time is a further step with its reason; the first stays', async () => {
    hour(10);
    const breach = await open();
    const moved = await take(breach, { step: 'aware_corrected', awareAt: after(-4), note: 'The porter knew.' });
    expect(moved).toMatchObject({ awareAt: after(-4), clock: { deadline: after(68) } });
    expect(moved.steps.map(({ effectiveAt }) => effectiveAt)).toEqual([awareAt, after(-4)]);
    expect(await failure(take(breach, { step: 'aware_corrected', awareAt: after(11), note: 'x' }))).toMatchObject({
      findings: ['in_future /awareAt'],
    });
    // What was in time by the first is late by the second.
    await take(breach, tell('authority', after(10)));
    hour(0);
    const late = await take(breach, { step: 'aware_corrected', awareAt: after(-63), note: 'It was in the inbox.' });
    expect(late).toMatchObject({ clock: { state: 'told_late' } });
    expect(late.gaps).toContain('delay_unexplained');
  });

  test('of which every step is written once for its id, and no text is in the chained part', async () => {
    const opening = {
      id: id(),
      mode: 'real',
      role: 'controller',
      awareAt,
      noticedBy: 'Eva K.',
      note: 'Lost.',
    } as const;
    const [one] = await Promise.all(Array.from({ length: 4 }, () => staff.openBreach(opening)));
    const breach = one as Breach;
    const step = { breach: breach.id, id: id(), step: 'noted', note: 'Rang the police.' } as const;
    await staff.takeBreachStep(step);
    expect((await staff.takeBreachStep(step)).steps).toHaveLength(2);
    expect(await failure(staff.takeBreachStep({ ...step, note: 'Else.' }))).toMatchObject({
      code: 'idempotency_mismatch',
    });
    await take(breach, riskOf('high'));
    await take(breach, tell('authority', awareAt, { reference: 'DSB-1' }));
    await take(breach, all('Secret.'));
    const ref = { tenant: 'default', subject: breachLog(breach.id) };
    const { entries } = await under.store.read(ref, { after: 0, limit: 100 });
    expect(entries).toHaveLength(5);
    expect(entries.map(({ body }) => body).join()).not.toMatch(
      /\bEva\b|Lost|police|Dana|encrypted|\bDSB\b|behörde|Secret/,
    );
    expect(await staff.verify()).toMatchObject({ ok: true });
  });

  test('is refused what cannot be so, and nothing is written', async () => {
    const breach = await open();
    for (const [step, path] of [
      [tell('authority', after(1)), '/toldAt'],
      [tell('authority', after(-1)), '/toldAt'],
      [tell('controller', awareAt), '/whom'],
      [tell('persons', awareAt, { controller: 1 }), '/controller'],
      [{ step: 'risk_decided', risk: 'none', decidedBy: 'x', note: 'x' }, '/risk'],
      [{ step: 'facts_said', facts: [] }, '/facts'],
      [{ step: 'noted', note: '' }, '/note'],
    ] as const)
      expect(await failure(take(breach, step))).toMatchObject({ code: 'invalid', path });
    for (const step of ['controller_named', 'reopened', 'delay_explained', 'not_told'])
      expect(breach.next).not.toContain(step);
    expect(await failure(take(breach, { step: 'delay_explained', note: 'x' }))).toMatchObject({ code: 'wrong_step' });
    expect(await failure(open({ awareAt: after(1) }))).toMatchObject({ findings: ['in_future /awareAt'] });
    expect(await failure(open({ awareAt: 'yesterday' }))).toMatchObject({ findings: ['bad_instant /awareAt'] });
    for (const name of ['', '~policy', '2026-11-02.x', `2026-11-02.${id()}`])
      expect(await failure(staff.breach(name))).toMatchObject({ code: 'not_found' });
    const mine = under.as(person);
    for (const call of [
      mine.breaches(),
      mine.breach(breach.id),
      mine.countAffected({ of: 'everybody', asOf: awareAt }),
    ])
      expect(await failure(call)).toMatchObject({ code: 'forbidden' });
    expect((await staff.breach(breach.id)).steps).toHaveLength(1);
  });
});

test('a drill is one for ever, and found beside the others', async () => {
  const drill = await open({ mode: 'drill', awareAt: after(-48) });
  await open();
  expect((await take(drill, riskOf('unlikely'))).mode).toBe('drill');
  expect((await staff.breaches()).breaches.map(({ mode }) => mode)).toEqual(['drill', 'real']);
  const { breaches, next } = await staff.breaches({ limit: 1 });
  expect(breaches).toHaveLength(1);
  expect((await staff.breaches({ after: next ?? '' })).breaches).toMatchObject([{ mode: 'real' }]);
  // The plan is a log beside them, and none of them.
  expect(await staff.breachPlan()).toMatchObject({ revision: 0 });
});

test('a processor tells each controller, and has no 72 hours', async () => {
  const breach = await open({ role: 'processor' });
  expect(breach).toMatchObject({ clock: null, gaps: ['facts_open', 'controllers_unnamed'] });
  expect(breach.next).not.toContain('risk_decided');
  const named = await take(breach, { step: 'controller_named', name: 'Bakery Huber', contact: '+43 1 2' });
  await take(breach, { step: 'controller_named', name: 'Hotel Post', contact: 'post@hotel.example' });
  const [first] = named.controllers;
  const told = await take(breach, tell('controller', awareAt, { controller: first?.seq }));
  expect(told.controllers.map(({ toldAt }) => toldAt)).toEqual([awareAt, null]);
  expect(told.gaps).toContain('controllers_untold');
  expect(await failure(take(breach, tell('authority', awareAt)))).toMatchObject({ path: '/whom' });
  expect(await failure(take(breach, tell('controller', awareAt, { controller: 1 })))).toMatchObject({
    path: '/controller',
  });
});

describe('the same telling by two members of staff', () => {
  const dana = { ...clerk, id: 'u-8', name: 'Dana M.' };
  const tellers = ({ told, steps }: Breach) => [
    told.length,
    steps.filter(({ step }) => step === 'told').map(({ by }) => by?.name),
  ];

  test.each([
    ['Eva K.', [clerk, dana]],
    ['Dana M.', [dana, clerk]],
  ] as const)('at once is one entry, and the slower reads that %s was faster', async (faster, actors) => {
    const { id: breach } = await open();
    const call = { breach, ...tell('authority', awareAt) };
    const [first, second] = actors.map((actor) => processBeside(under).as(actor));
    const sent = (ledger: Ledger | undefined) => ledger?.takeBreachStep({ ...call, id: id() } as never);
    await staff.takeBreachStep({ breach, id: id(), ...riskOf('risk') } as never);
    const one = await sent(first);
    const other = await sent(second);
    for (const so of [one, other]) expect(so && tellers(so)).toEqual([1, [faster]]);
  });

  test('that meets in the store is one entry', async () => {
    const { id: breach } = await open();
    const call = { breach, ...tell('persons', awareAt, { note: 'By e-mail to all.' }) };
    const sent = [clerk, dana, clerk, dana].map((actor) =>
      processBeside(under)
        .as(actor)
        .takeBreachStep({ ...call, id: id() } as never),
    );
    const all = await Promise.all(sent);
    const [faster] = tellers(await staff.breach(breach)).slice(1);
    for (const so of all) expect(tellers(so)).toEqual([1, faster]);
  });

  test('under one id is one entry, by whoever was faster', async () => {
    const { id: breach } = await open();
    const call = { breach, id: id(), ...tell('authority', awareAt) };
    const both = [clerk, dana].map((actor) =>
      processBeside(under)
        .as(actor)
        .takeBreachStep(call as never),
    );
    for (const so of await Promise.all(both)) expect(tellers(so)[0]).toBe(1);
  });

  test('is another one with another word in it, and after further facts', async () => {
    const breach = await open();
    await take(breach, tell('authority', awareAt));
    await take(breach, tell('authority', awareAt, { reference: 'DSB-7' }));
    expect((await staff.breach(breach.id)).told).toHaveLength(2);
    await take(breach, all('A thousand addresses.'));
    expect((await take(breach, tell('authority', awareAt))).told).toHaveLength(3);
  });
});
