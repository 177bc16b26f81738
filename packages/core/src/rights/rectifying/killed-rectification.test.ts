import { describe, expect, test } from 'vitest';
import { clerk, person, submissionOf, testLedger, told, yes } from '../../../fixtures/ledger-under-test.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { ConsentStore } from '../../ledger/consent-store.js';
import { createMemoryStore } from '../../memory/create-memory-store.js';
import type { Actor } from '../../model/actor.js';
import type { BeginRectificationInput } from '../../model/rectification.js';
import { createRights } from '../create-rights.js';
import { defineDataSource } from '../define-data-source.js';

const DAY = 86_400_000;
const subjectId = 'c-1';
const id = 'rectification-killed-0';
const timer: Actor = { type: 'system', id: 'timer' };
const systems = ['newsletter', 'crm', 'shop'] as const;
const wrong = 'Hauptstrasse 1';
const right = 'Marktplatz 7';
const call: BeginRectificationInput = {
  subjectId,
  id,
  places: systems.map((system) => ({ system, set: 'customer', item: 0, column: 'address', before: wrong })),
  after: right,
  reason: 'Moved in May.',
  meanwhile: 'restricted',
};
const lastSteps = [
  { step: 'told', recipient: 0, how: 'by e-mail' },
  { step: 'done', informedOn: '2026-11-02' },
] as const;

/** What outlasts a process: the store, and three systems, of which the first fails once. */
function lasting() {
  const held = new Map<string, string>(systems.map((system) => [system, wrong]));
  const failures = { newsletter: 1, crm: 0, shop: 0 };
  return {
    store: createMemoryStore(),
    clock: { now: Date.parse('2026-11-02T09:00:00.000Z') },
    held,
    failures,
    calls: [] as string[],
  };
}

/** A process on it that dies at one of its moments, before or after it writes or a system is called, and does nothing any more. */
function processOn(
  { store, clock, held, failures, calls }: ReturnType<typeof lasting>,
  dies = Number.POSITIVE_INFINITY,
) {
  let moments = 0;
  const moment = () => {
    if (moments >= dies) throw new ConsentError('aborted');
    moments += 1;
  };
  const around = async <T>(act: () => Promise<T>): Promise<T> => {
    moment();
    const done = await act();
    moment();
    return done;
  };
  const alive = async <T>(act: () => Promise<T>): Promise<T> => {
    if (moments >= dies) throw new ConsentError('aborted');
    return act();
  };
  const mortal: ConsentStore = {
    ...store,
    commit: async (unit) => around(() => store.commit(unit)),
    read: async (ref, page) => alive(() => store.read(ref, page)),
    readMany: async (refs) => alive(() => store.readMany(refs)),
    scan: async (tenant, page) => alive(() => store.scan(tenant, page)),
  };
  const under = testLedger({ store: mortal, clock: () => clock.now });
  const sources = systems.map((system) =>
    defineDataSource({
      id: system,
      title: { en: system },
      collect: async () => ({
        sets: [
          {
            id: 'customer',
            title: { en: 'Customer' },
            items: [{ address: held.get(system) ?? null }],
            recipients: [{ en: 'The carrier' }],
          },
        ],
      }),
      rectify: async (_, { after }, run) =>
        around(async () => {
          const fails = failures[system]-- > 0;
          calls.push(`${system} ${run.id} ${fails ? 'failed' : 'done'}`);
          if (fails) throw new Error('not now');
          held.set(system, after);
        }),
    }),
  );
  const factory = createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    sources,
    clock: () => clock.now,
  });
  return { as: under.as, rights: factory.as(clerk), timer: factory.as(timer), later: () => (clock.now += 1000) };
}

type Process = ReturnType<typeof processOn>;

async function endIt({ as, later }: Process): Promise<void> {
  for (const [index, step] of lastSteps.entries()) {
    later();
    await as(clerk).takeRectificationStep({
      subjectId,
      id: `rectification-ending-${index}`,
      rectification: id,
      ...step,
    });
  }
}

async function wholeWay(process: Process): Promise<void> {
  await process.rights.beginRectification(call);
  await process.rights.beginRectification(call);
  await endIt(process);
}

/** Nobody sends it again: the timer does all but what staff say. */
async function timerAlone(process: Process): Promise<void> {
  const { as, rights, timer: run } = process;
  await run.runRectifications();
  await run.runRectifications();
  const [found] = await as(clerk).rectificationsOf(subjectId);
  // What was not written down before the kill no run can know: the call failed, and whoever sent it sends it again.
  if (!found) await rights.beginRectification(call);
  await run.runRectifications();
  if (found?.state !== 'done') await endIt(process);
}

describe.each([
  ['sent again', wholeWay],
  ['gone on with by runs alone', timerAlone],
])('a rectification killed before and after every write and every call of a system, and %s', (_, goOn) => {
  test('ends complete, each system asked until it did its part, and the request answered once', async () => {
    for (let dies = 0; ; dies++) {
      const world = lasting();
      const mine = processOn(world).as(person);
      const form = await mine.form({ subjectId });
      await mine.submit({ subjectId, submission: submissionOf(form, [yes('news', 'email')]) });

      const killed = processOn(world, dies);
      const first = await wholeWay(killed).catch(() => 'killed' as const);
      world.clock.now += DAY;

      const next = processOn(world);
      const staff = next.as(clerk);
      const [before] = await staff.rectificationsOf(subjectId);
      const done = (system: string) =>
        world.calls.filter((one) => one === `${system} ${id}-${systems.indexOf(system as 'crm')} done`).length;
      const expected = systems.map((system, index) => done(system) + (before?.places[index]?.state === 'done' ? 0 : 1));
      await goOn(next);

      const at = `killed at moment ${dies}`;
      expect(systems.map(done), at).toEqual(expected);
      expect(Math.max(...expected), at).toBeLessThanOrEqual(2);
      expect(
        world.calls.filter((one) => one.endsWith('failed')),
        at,
      ).toHaveLength(1);
      expect([...world.held.values()], at).toEqual([right, right, right]);
      const all = await staff.rectificationsOf(subjectId);
      expect(
        all.map(({ state }) => state),
        at,
      ).toEqual(['done']);
      const { entries } = await staff.history(subjectId, { limit: 1000 });
      const steps = entries.flatMap(({ rectificationStep, system }) =>
        rectificationStep ? `${rectificationStep} ${system ?? ''}`.trim() : [],
      );
      const once = steps.filter((step) => step !== 'failed newsletter');
      expect(once.toSorted(), at).toEqual([
        'asked',
        'done',
        'put_right crm',
        'put_right newsletter',
        'put_right shop',
        'told',
      ]);
      expect(steps.length - once.length, at).toBeLessThanOrEqual(1);
      const log = await told(staff);
      expect(log.filter((line) => /^(restricted|released|request_step)/.test(line)).toSorted(), at).toEqual([
        'released * *',
        'request_step',
        'restricted * *',
      ]);
      expect(await staff.personState(subjectId), at).toMatchObject({ state: 'active' });
      const { requests } = await staff.requests();
      expect(
        requests.map((one) => one.steps.map(({ step }) => step)),
        at,
      ).toEqual([['received', 'begun', 'fulfilled']]);
      expect(await staff.requestsOf(subjectId), at).toEqual(requests);
      expect(await staff.verify(), at).toMatchObject({ ok: true });
      if (first !== 'killed') {
        expect(dies).toBeGreaterThan(30);
        return;
      }
    }
  }, 120_000);
});
