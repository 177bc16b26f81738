import { beforeEach, expect, test } from 'vitest';
import { packOf } from '../../../fixtures/audit-under-test.js';
import {
  material,
  newsAbout,
  shopWithNews,
  submissionId,
  type TestLedger,
  testLedger,
} from '../../../fixtures/ledger-under-test.js';
import type { Actor } from '../../model/actor.js';

const policyId = 'repair-shop';
const HOUR = 3_600_000;
const dana: Actor = { type: 'staff', id: 'u-1', name: 'Dana M.' };
const eva: Actor = { type: 'staff', id: 'u-2', name: 'Eva K.' };
const second = shopWithNews(2, { text: newsAbout('offers and news') }, material);
const third = shopWithNews(3, { text: newsAbout('offers, news and tips') }, material);

let under: TestLedger;

/** Drafts a version and publishes it, each step by whom it is said. */
async function make(policy: typeof second, [writes, approves, publishes]: readonly [Actor, Actor, Actor]) {
  const call = async (actor: Actor) => {
    const { revision } = await under.as(actor).draft(policyId);
    return { policyId, id: submissionId(), basedOn: revision };
  };
  under.clock.now += HOUR;
  await under.as(writes).saveDraft({ ...(await call(writes)), policy });
  await under.as(writes).submitForReview(await call(writes));
  await under.as(approves).review({ ...(await call(approves)), verdict: 'approved' });
  await under.as(publishes).publishDraft(await call(publishes));
}
const textsIn = async (more = {}) => {
  const pack = await packOf(under, more);
  const lines = pack.lines('texts.ndjson').map((line) => JSON.parse(line));
  return { ...pack, lines, section: pack.section('texts') };
};

beforeEach(() => {
  under = testLedger();
});

test('every version in force in the period is there with each of its texts, who wrote, approved and published it', async () => {
  await make(second, [dana, eva, dana]);
  const { section, lines } = await textsIn({ staff: 'named' });
  expect(section.rows.map(([text, , , , wrote, approved]) => [text, wrote, approved])).toEqual([
    ['“repair-shop”, version 1', '', ''],
    ['“repair-shop”, version 2', 'Dana M.', 'Eva K.'],
  ]);
  expect(section.rows[1]?.[6]).toMatch(/^Dana M\., /);
  expect(section.findings).toBeUndefined();
  const news = lines.find(({ policy, notice }) => policy === 'repair-shop@2' && notice.purposeId === 'news');
  expect(news).toMatchObject({ until: null, wrote: ['Dana M.'], approved: ['Eva K.'], alone: false });
  expect(lines.map(({ notice }) => notice.text)).toContain(newsAbout('offers and news').en);
  expect(lines.find(({ policy }) => policy === 'repair-shop@1')).toMatchObject({ until: news.from });
});

test('that one person wrote and approved a text is a finding, and seen without a name', async () => {
  await make(second, [dana, dana, eva]);
  const { section, files } = await textsIn();
  expect(section.findings).toEqual(['“repair-shop”, version 2 was written and approved by the same person, staff-1.']);
  expect(section.rows[1]?.slice(4)).toEqual(['staff-1', 'staff-1', expect.stringMatching(/^staff-2, /)]);
  expect([...files.values()].join('')).not.toMatch(/Dana|\bEva\b|u-1"|u-2"/);
});

test('so is what was published without anybody else, with a draft or without', async () => {
  const call = async () => ({ policyId, id: submissionId(), basedOn: (await under.as(dana).draft(policyId)).revision });
  await under.as(dana).saveDraft({ ...(await call()), policy: second });
  await under.as(dana).publishDraft(await call());
  under.clock.now += HOUR;
  await under.as(eva).publish(third);
  const { section } = await textsIn({ staff: 'named' });
  expect(section.findings).toEqual([
    '“repair-shop”, version 2 was published as Dana M. wrote it; nobody else approved it.',
    '“repair-shop”, version 3 was published as Eva K. wrote it; nobody else approved it.',
  ]);
});

test('an approval counts for what was saved before it, and a draft that was thrown away for nothing', async () => {
  const call = async (actor: Actor) => ({
    policyId,
    id: submissionId(),
    basedOn: (await under.as(actor).draft(policyId)).revision,
  });
  await under.as(eva).saveDraft({ ...(await call(eva)), policy: third });
  await under.as(eva).discardDraft(await call(eva));
  await make(second, [dana, eva, eva]);
  const { section } = await textsIn({ staff: 'named' });
  expect(section.rows[1]?.slice(4, 6)).toEqual(['Dana M.', 'Eva K.']);
});

test('a version that was over before the period is not there; a registered wording is', async () => {
  await make(second, [dana, eva, dana]);
  under.clock.now += HOUR;
  const from = new Date(under.clock.now).toISOString();
  await under.as(eva).registerLegacyText({
    id: 'web-2019',
    purposeId: 'news',
    locale: 'en',
    text: 'Yes, send me your newsletter.',
    inUse: { from: '2019-01-01T00:00:00.000Z' },
  });
  const { section, lines } = await textsIn({ from });
  expect(section.rows.map(([text]) => text)).toEqual(['“repair-shop”, version 2', 'web-2019']);
  expect(lines.at(-1)).toMatchObject({ by: 'staff-2', notice: { text: 'Yes, send me your newsletter.' } });
});
