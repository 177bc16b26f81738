import { expect, test } from 'vitest';
import { clerk, failure, submissionOf, testLedger } from '../../fixtures/ledger-under-test.js';
import type { Answer } from '../model/answer.js';
import type { DocumentBeside, PolicyInput } from '../model/policy.js';
import { policyChanges } from '../policy/policy-changes.js';
import { tradeShow } from '../policy/samples/trade-show.js';

const termsIn = (version: string, prize: string): DocumentBeside => ({
  id: 'draw-terms',
  title: { en: 'Terms of the draw', de: 'Teilnahmebedingungen' },
  version,
  text: { en: `One ${prize} is drawn on 30 November.`, de: `Am 30. November wird ein ${prize} verlost.` },
});
const show = (
  version: number,
  drawTerms: DocumentBeside | undefined,
  changes?: PolicyInput['changes'],
): PolicyInput => ({
  ...tradeShow({ version, ...(drawTerms ? { drawTerms } : {}) }),
  ...(changes ? { changes } : {}),
});
const told: Answer = { questionId: 'prize-draw', answer: 'acknowledged' };
const capture = { method: 'in_person' } as const;

test('what was shown beside a question is reproduced to the letter after a later version', async () => {
  const under = testLedger({ policies: [show(1, termsIn('1', 'phone'))] });
  const staff = under.as(clerk);
  const form = await staff.form({ purposes: ['prize-draw'], locale: 'en' });
  const shown = {
    id: 'draw-terms',
    title: 'Terms of the draw',
    version: '1',
    text: 'One phone is drawn on 30 November.',
  };
  expect(form.questions[0]?.documents).toEqual([shown]);
  await staff.submit({ subjectId: 'c-1', submission: submissionOf(form, [told], { mode: 'read_aloud', capture }) });
  under.clock.now += 1000;
  await staff.publish(show(2, termsIn('2', 'tablet'), { 'prize-draw': { kind: 'material' } }));
  const again = await staff.form({ purposes: ['prize-draw'], locale: 'de' });
  expect(again.questions[0]?.documents?.[0]).toMatchObject({ version: '2', title: 'Teilnahmebedingungen' });
  const [entry] = (await staff.history('c-1')).entries;
  expect((await staff.notice(entry?.notice ?? ''))?.notice.documents).toEqual([shown]);
  expect(await staff.verify()).toMatchObject({ ok: true });
});

test('a document that was changed in the store is named by verify', async () => {
  const under = testLedger({ policies: [show(1, termsIn('1', 'phone'))] });
  const { store } = under;
  const staff = under.as(clerk);
  await staff.form();
  const edited = {
    ...store,
    getDocument: async (...asked: Parameters<typeof store.getDocument>) => {
      const found = await store.getDocument(...asked);
      return found && { ...found, body: found.body.replace('One phone', 'One house') };
    },
  };
  const other = testLedger({ store: edited, policies: [], clock: () => under.clock.now });
  expect(await other.as(clerk).verify()).toMatchObject({ ok: false });
});

test('whoever changes a document says whether that is a wording or material', async () => {
  const under = testLedger({ policies: [show(1, termsIn('1', 'phone'))] });
  const staff = under.as(clerk);
  expect(await failure(staff.publish(show(2, termsIn('2', 'tablet'))))).toMatchObject({ code: 'invalid_policy' });
  await staff.publish(show(2, termsIn('2', 'tablet'), { 'prize-draw': { kind: 'wording' } }));
});

test('the changes of a document are read word by word, under its id', () => {
  const [draw] = policyChanges(show(1, termsIn('1', 'phone')), show(2, termsIn('2', 'tablet')));
  expect(draw?.parts.map(({ path }) => path)).toEqual([
    '/documents/draw-terms/text/de',
    '/documents/draw-terms/text/en',
    '/documents/draw-terms/version',
  ]);
  expect(draw?.parts[1]?.parts).toContainEqual({ kind: 'added', text: 'tablet' });
});

test('a document that came is read part by part', () => {
  const [draw] = policyChanges(show(1, undefined), show(2, termsIn('2', 'tablet')));
  const terms = draw?.parts.find(({ path }) => path === '/documents/draw-terms/text/en');
  expect(terms?.parts).toEqual([{ kind: 'added', text: 'One tablet is drawn on 30 November.' }]);
});

test('a document in one language only, and two of one id, are refused', async () => {
  const staff = testLedger({ policies: [] }).as(clerk);
  const refused = async (...documents: readonly DocumentBeside[]) => {
    const policy = show(1, undefined);
    const purposes = policy.purposes.map((one) => (one.id === 'prize-draw' ? { ...one, documents } : one));
    return (await failure(staff.publish({ ...policy, purposes }))).findings;
  };
  const whole = termsIn('1', 'phone');
  expect(await refused({ ...whole, text: { en: 'One phone is drawn.' } })).toContain(
    'UO-P14 /purposes/2/documents/0/text/de',
  );
  expect(await refused(whole, { ...whole, version: '2' })).toContain('duplicate_id /purposes/2/documents/1/id');
});

test('a policy without documents has the notices that it always had', async () => {
  const plain = testLedger({ policies: [show(1, undefined)] }).as(clerk);
  const { presentation, questions } = await plain.form();
  expect(questions.some((question) => 'documents' in question)).toBe(false);
  const { notice } = (await plain.notice(presentation.notices['prize-draw']?.screen ?? '')) ?? {};
  expect(notice && 'documents' in notice).toBe(false);
});
