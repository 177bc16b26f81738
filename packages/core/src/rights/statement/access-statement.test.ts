import { beforeEach, describe, expect, test } from 'vitest';
import { clerk, failure, person, submissionOf, testLedger, yes } from '../../../fixtures/ledger-under-test.js';
import type { Instant } from '../../canonical/instant.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { StatementFacts } from '../../model/access-statement.js';
import type { DataSource } from '../../model/data-source.js';
import { nodeCrypto } from '../../node.js';
import { repairShop } from '../../policy/samples/repair-shop.js';
import { createRights, type Rights } from '../create-rights.js';
import { defineDataSource, LEDGER_SYSTEM } from '../define-data-source.js';
import { renderStatement } from './render-statement.js';
import { statementWordsDe } from './statement-words-de.js';
import { statementWordsEn } from './statement-words-en.js';

const subjectId = 'c-1';
const news = repairShop().purposes.find(({ id }) => id === 'news');
let made = 0;
const id = () => `access-${String(++made).padStart(22, '0')}`;

const crm: DataSource = defineDataSource({
  id: 'crm',
  title: { en: 'Customers', de: 'Kundinnen und Kunden' },
  collect: async () => ({
    sets: [
      {
        id: 'notes',
        title: { en: 'Notes', de: 'Notizen' },
        why: { en: 'So that we know what was agreed.' },
        columns: { text: { en: 'Note', de: 'Notiz' } },
        items: [
          { text: 'Rang about the lamp.', done: true },
          { text: 'Her neighbour Josef Huber pays.', done: false },
        ],
      },
    ],
  }),
});
const broken = defineDataSource({
  id: 'accounting',
  title: { en: 'Accounting', de: 'Buchhaltung' },
  collect: async () => Promise.reject(new Error('Maria Berger has two accounts')),
});

let under: ReturnType<typeof testLedger>;
let staff: Ledger;

const rightsWith = (sources: readonly DataSource[], facts: StatementFacts = {}): Rights =>
  createRights({
    ledger: { ...under, durability: 'memory', sealsPresentations: true },
    sources,
    clock: () => under.clock.now,
    crypto: nodeCrypto,
    facts,
  }).as(clerk);

beforeEach(async () => {
  under = testLedger();
  staff = under.as(clerk);
  const mine = under.as(person);
  await mine.submit({
    subjectId,
    submission: submissionOf(await mine.form({ subjectId }), [yes('news', 'email')]),
    contactPoints: { email: 'maria@mail.example' },
  });
  under.clock.now += 86_400_000;
  await staff.stop({ subjectId, id: id() });
});

describe('an access statement', () => {
  test('says who is responsible, why, on what ground, each answer with its exact text, what is held and what can be done', async () => {
    const statement = await rightsWith([crm]).accessStatement({ subjectId });
    expect(statement.sections.map(({ part }) => part)).toEqual([
      'controllers',
      'purposes',
      'consents',
      'data',
      'rights',
    ]);
    const text = renderStatement(statement);
    for (const words of [
      repairShop().controllers[0]?.name,
      news?.text.en,
      'GDPR Art. 6(1)(a)',
      'GDPR Art. 6(1)(b)',
      'version 1',
      'Answer: yes',
      'Address: maria@mail.example',
      'When: 2 November 2026',
      'Customers: Notes',
      'Note: Rang about the lamp.',
      'done: yes',
      'Art. 77',
    ])
      expect(text).toContain(words ?? 'none');
  });

  test('says that a member of staff wrote something down, and not who', async () => {
    await staff.recordWording({
      subjectId,
      id: id(),
      text: 'Yes, ring me.',
      locale: 'en',
      covers: [{ purposeId: 'news', channel: 'sms' }],
      capture: { method: 'other', claimedAt: '2026-10-01T10:00:00.000Z', withWhom: 'Otto B.', note: 'At the fair' },
    });
    const statement = await rightsWith([crm]).accessStatement({ subjectId });
    const text = renderStatement(statement);
    expect(text).toContain('Written down by: a member of staff');
    expect(text).toContain('Written down by: you');
    for (const name of [clerk.name ?? '', clerk.id, 'Otto B.']) expect(text).not.toContain(name);
    const german = renderStatement(await rightsWith([crm]).accessStatement({ subjectId, locale: 'de' }));
    expect(german).toContain('Aufgeschrieben durch: eine Mitarbeiterin oder ein Mitarbeiter');
  });

  test('says of each set why it is there, on what ground, since and until when, who gets it and where it came from', async () => {
    const accounting = defineDataSource({
      id: 'books',
      title: { en: 'Accounting' },
      collect: async () => ({
        sets: [
          {
            id: 'invoices',
            title: { en: 'Invoices' },
            why: { en: 'Because the law asks for it.' },
            ground: 'legal_obligation',
            since: '2024-03-01T00:00:00.000Z' as Instant, // written as one is
            until: '2031-12-31T00:00:00.000Z' as Instant, // the same
            recipients: [{ en: 'The tax adviser' }, { en: 'The tax office' }],
            origin: { en: 'The web shop' },
            items: [{ number: 'R-17' }],
          },
        ],
      }),
    });
    const text = renderStatement(await rightsWith([accounting]).accessStatement({ subjectId }));
    for (const words of [
      'Because the law asks for it.',
      'Ground: a legal duty (GDPR Art. 6(1)(c))',
      'Since: 1 March 2024',
      'Until: 31 December 2031',
      'Who gets it: The tax adviser; The tax office',
      'Where it came from: The web shop',
    ])
      expect(text).toContain(words);
  });

  test('prints no code: what an answer came from, categories, coded values and times have words', async () => {
    const source = { system: 'phones', object: 'incoming_call', id: '77' };
    const capture = { method: 'in_person', source } as const;
    const form = await staff.form({ subjectId });
    await staff.submit({ subjectId, submission: submissionOf(form, [yes('news', 'sms')], { capture }) });
    const repairs = defineDataSource({
      id: 'repairs',
      title: { en: 'Repairs' },
      collect: async () => ({
        sets: [
          {
            id: 'orders',
            title: { en: 'Orders' },
            columns: { state: { en: 'State', de: 'Stand' } },
            values: { state: { in_repair: { en: 'in repair', de: 'in Reparatur' } } },
            items: [{ state: 'in_repair', day: '2026-03-01', at: '2026-03-01T10:30:00.000Z', model: '2026-03-01/b' }],
          },
        ],
      }),
    });
    const told = async (locale: string, facts?: StatementFacts) =>
      renderStatement(await rightsWith([repairs], facts).accessStatement({ subjectId, locale }));
    const bare = await told('de');
    for (const words of [
      'Stammt aus: „incoming_call“ 77 in „phones“',
      'Stand: in Reparatur',
      'day: 1. März 2026',
      'at: 1. März 2026, 10:30 UTC',
      'model: 2026-03-01/b',
      'Arten von Daten: name, contact details',
    ])
      expect(bare).toContain(words);
    const facts = {
      categories: { name: { en: 'name', de: 'Name' }, 'contact details': { en: 'contacts', de: 'Kontaktdaten' } },
      records: { phones: { incoming_call: { en: 'Call', de: 'Anruf' } } },
    };
    const german = await told('de', facts);
    expect(german).toContain('Stammt aus: Anruf 77');
    expect(german).toContain('Arten von Daten: Name, Kontaktdaten');
    expect(await told('en', facts)).toContain('Came from: Call 77');
  });

  test('is in the language of the person, as asked for', async () => {
    const statement = await rightsWith([crm, broken]).accessStatement({ subjectId, locale: 'de-AT' });
    expect(statement.locale).toBe('de-AT');
    const text = renderStatement(statement);
    expect(text).toContain('Art. 6 Abs. 1 lit. a DSGVO');
    expect(text).toContain('Kundinnen und Kunden: Notizen');
    expect(text).toContain('Wann: 2. November 2026');
    expect(text).toContain('Buchhaltung: konnte nicht gelesen werden.');
    expect((await rightsWith([]).accessStatement({ subjectId, locale: 'fr' })).locale).toBe('en');
  });

  test('names a system that failed, without its words, and is whole otherwise', async () => {
    const statement = await rightsWith([crm, broken]).accessStatement({ subjectId });
    expect(statement.sections.find(({ part }) => part === 'incomplete')?.lines).toEqual([
      'Accounting: could not be read. What it holds is not in this statement.',
    ]);
    expect(renderStatement(statement)).toContain('Rang about the lamp.');
    expect(JSON.stringify(statement)).not.toContain('two accounts');
  });

  test('says what only the host knows, and tells staff what nobody has said', async () => {
    const { lacks } = await rightsWith([]).accessStatement({ subjectId });
    expect(lacks.map(({ what }) => what)).toEqual(expect.arrayContaining(['automated_decisions', 'transfers']));
    const facts = {
      automatedDecisions: { en: 'No decision is made by a machine alone.' },
      transfers: { en: 'Nothing leaves the EU.' },
      authority: { en: 'The authority in Vienna' },
      anchors: { contractEnd: { en: 'the end of the contract' } },
    };
    const statement = await rightsWith([], facts).accessStatement({ subjectId });
    expect(statement.lacks).toEqual([]);
    const text = renderStatement(statement);
    for (const words of [
      'by a machine alone',
      'leaves the EU',
      'authority in Vienna',
      '7 years from the end of the contract',
    ])
      expect(text).toContain(words);
  });

  test('confirms to somebody who never answered that no answer is there', async () => {
    const statement = await rightsWith([]).accessStatement({ subjectId: 'c-9' });
    const text = renderStatement(statement);
    expect(text).toContain(statementWordsEn.noAnswers);
    expect(text).toContain(statementWordsEn.nothing);
    expect(text).not.toContain('GDPR Art. 6(1)(a)');
  });
});

describe('a mask', () => {
  const note = { source: 'crm', set: 'notes', item: 1, column: 'text' };

  test('leaves out what is about others, and the document says that and on what ground', async () => {
    const rights = rightsWith([crm]);
    const { fingerprint } = await rights.held(subjectId);
    const address = { source: LEDGER_SYSTEM, set: 'answers', item: 0, column: 'address' };
    const statement = await rights.accessStatement({ subjectId, mask: [note, note, address], seen: fingerprint });
    const text = renderStatement(statement);
    expect(text).not.toMatch(/huber|maria@/i);
    expect(text).toContain('Rang about the lamp.');
    expect(text).toContain('2 entries were left out');
    expect(text).toContain('GDPR Art. 15(4)');
    expect(text).toContain('Customers: Notes: 1');
  });

  test('fits only what was looked at, and names a place that is there', async () => {
    const rights = rightsWith([crm]);
    const { fingerprint: seen } = await rights.held(subjectId);
    expect(await failure(rights.accessStatement({ subjectId, mask: [note] }))).toMatchObject({ path: '/seen' });
    expect(await failure(rights.accessStatement({ subjectId, mask: [note], seen: 'other' }))).toMatchObject({
      path: '/seen',
    });
    for (const wrong of [{ item: 2 }, { column: 'constructor' }, { set: 'orders' }, { source: 'shop' }])
      expect(
        await failure(rights.accessStatement({ subjectId, mask: [note, { ...note, ...wrong }], seen })),
      ).toMatchObject({
        code: 'invalid',
        path: '/mask/1',
      });
  });
});

const asked = () => staff.openRequest({ subjectId, id: id(), type: 'access', receivedOn: '2026-11-03' });
const known = async (): Promise<string> => {
  const { id: request } = await asked();
  await staff.takeRequestStep({ request, id: id(), step: 'identified', identifiedBy: 'in_person' });
  return request;
};

describe('the systems that were chosen', () => {
  const stated = async (systems?: readonly string[], locale = 'en') =>
    rightsWith([crm, broken]).accessStatement({ subjectId, locale, ...(systems ? { systems } : {}) });
  const lines = async (part: string, systems?: readonly string[]) =>
    (await stated(systems)).sections.find((section) => section.part === part)?.lines;

  test('are in it and no other, and each that was left out is named', async () => {
    const text = renderStatement(await stated([LEDGER_SYSTEM, 'accounting']));
    expect(text).not.toContain('lamp');
    expect(text).toContain('Accounting: could not be read.');
    expect(await lines('left_out', [LEDGER_SYSTEM, 'accounting'])).toEqual([
      'Customers: was not asked for. What it holds is not in this statement.',
    ]);
    expect(await lines('incomplete', ['crm'])).toBeUndefined();
    expect(await lines('left_out', [LEDGER_SYSTEM, 'crm', 'accounting'])).toBeUndefined();
    expect(await lines('left_out')).toBeUndefined();
    expect(renderStatement(await stated(['crm'], 'de'))).toContain('Buchhaltung: wurde nicht verlangt.');
  });

  test('without the ledger it does not say that nothing was answered', async () => {
    const { sections } = await stated(['crm']);
    expect(sections.map(({ part }) => part)).not.toContain('consents');
    expect(renderStatement({ ...(await stated(['crm'])), sections })).not.toContain('maria@mail.example');
  });

  test('are named where one is not there, and those that are left out keep their masks', async () => {
    const rights = rightsWith([crm]);
    expect(await failure(rights.accessStatement({ subjectId, systems: ['crm', 'shop'] }))).toMatchObject({
      code: 'invalid',
      path: '/systems/1',
    });
    const { fingerprint: seen } = await rights.held(subjectId);
    const mask = [{ source: 'crm', set: 'notes', item: 1, column: 'text' }];
    const without = await rights.accessStatement({ subjectId, systems: [LEDGER_SYSTEM], mask, seen });
    expect(renderStatement(without)).not.toMatch(/lamp|Huber/);
  });
});

describe('handing it over', () => {
  test('is a step of the request, once, and a look', async () => {
    const rights = rightsWith([crm]);
    const request = await known();
    const handOver = { request, id: id(), how: 'Access statement, by post' };
    await rights.accessStatement({ subjectId, handOver });
    await rights.accessStatement({ subjectId, handOver });
    const { steps } = await staff.request(request);
    expect(steps.map(({ step, handedOver }) => [step, handedOver])).toEqual([
      ['received', undefined],
      ['identified', undefined],
      ['handed_over', 'Access statement, by post'],
    ]);
    expect((await rights.lookedAt(subjectId)).map(({ what }) => what)).toEqual(['statement']);
  });

  test('answers the request where it is said so, also when it was cut off in between', async () => {
    const rights = rightsWith([crm]);
    const request = await known();
    const handOver = { request, id: id(), how: 'Access statement, printed', outcome: 'fulfilled' } as const;
    await staff.takeRequestStep({ request, id: handOver.id, step: 'handed_over', handedOver: handOver.how });
    await rights.accessStatement({ subjectId, handOver });
    await rights.accessStatement({ subjectId, handOver });
    const { steps, state } = await staff.request(request);
    expect(state).toBe('fulfilled');
    expect(steps.map(({ step, by }) => [step, by?.name])).toEqual([
      ['received', clerk.name],
      ['identified', clerk.name],
      ['handed_over', clerk.name],
      ['fulfilled', clerk.name],
    ]);
  });

  test('hands over what was looked at and nothing else, and writes nothing where it has changed', async () => {
    const request = await known();
    const handOver = { request, id: id(), how: 'by post' };
    const { fingerprint: seen } = await rightsWith([]).held(subjectId);
    expect(await failure(rightsWith([crm]).accessStatement({ subjectId, seen, handOver }))).toMatchObject({
      code: 'invalid',
      path: '/seen',
    });
    expect((await staff.request(request)).steps).toHaveLength(2);
    await rightsWith([]).accessStatement({ subjectId, seen, handOver });
    expect((await staff.request(request)).steps).toHaveLength(3);
  });

  test('that they asked for it since is nothing else that is held: what was looked at is handed over as it is', async () => {
    const rights = rightsWith([crm]);
    const { fingerprint: seen } = await rights.held(subjectId);
    const note = { source: 'crm', set: 'notes', item: 1, column: 'text' };
    const handOver = { request: await known(), id: id(), how: 'printed' };
    const statement = await rights.accessStatement({ subjectId, mask: [note], seen, handOver });
    expect(renderStatement(statement)).not.toMatch(/huber/i);
    expect((await staff.request(handOver.request)).steps.at(-1)).toMatchObject({ step: 'handed_over' });
    await staff.remove({ subjectId, id: id(), reason: 'Twice in the list.' });
    const again = { ...handOver, id: id() };
    expect(await failure(rights.accessStatement({ subjectId, seen, handOver: again }))).toMatchObject({
      path: '/seen',
    });
  });

  test('is refused while nobody has said how the person was known, and then nothing is written', async () => {
    const { id: request } = await asked();
    const handOver = { request, id: id(), how: 'printed' };
    expect(await failure(rightsWith([crm]).accessStatement({ subjectId, handOver }))).toMatchObject({
      code: 'not_identified',
      path: '/handOver/request',
    });
    expect((await staff.request(request)).steps).toHaveLength(1);
  });

  test('is refused for the request of somebody else, and then nothing is written', async () => {
    const { id: request } = await staff.openRequest({
      subjectId: 'c-2',
      id: id(),
      type: 'access',
      receivedOn: '2026-11-03',
    });
    const handOver = { request, id: id(), how: 'by post' };
    expect(await failure(rightsWith([]).accessStatement({ subjectId, handOver }))).toMatchObject({
      code: 'not_found',
      path: '/handOver/request',
    });
    expect((await staff.request(request)).steps).toHaveLength(1);
  });
});

test('both languages say the same things', () => {
  expect(Object.keys(statementWordsDe.kinds)).toEqual(Object.keys(statementWordsEn.kinds));
  expect(statementWordsDe.rights(false)).toHaveLength(statementWordsEn.rights(false).length);
});

test('who gets what the ledger holds is said with the answers and with each set of it, and only where the host says so', async () => {
  const recipients = [{ en: 'The newsletter service', de: 'Der Newsletter-Dienst' }];
  const line = 'Who gets it: The newsletter service';
  const sectionsOf = async (facts: StatementFacts) => {
    const { sections } = await rightsWith([crm], facts).accessStatement({ subjectId });
    return new Map(sections.map((section) => [section.part, section]));
  };
  const named = await sectionsOf({ recipients });
  expect(named.get('consents')?.lines).toContain(line);
  const groups = named.get('data')?.groups ?? [];
  expect(groups.filter(({ heading }) => heading.startsWith('Customers')).flatMap(({ lines }) => lines)).not.toContain(
    line,
  );
  const german = await rightsWith([crm], { recipients }).accessStatement({ subjectId, locale: 'de' });
  expect(renderStatement(german)).toContain('Der Newsletter-Dienst');
  expect((await sectionsOf({})).get('consents')?.lines).not.toContain(line);
  const held = await rightsWith([crm], { recipients }).held(subjectId);
  expect(held.systems[0]?.sets.map((set) => set.recipients)).toEqual(held.systems[0]?.sets.map(() => recipients));
});
