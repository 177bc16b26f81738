import { beforeEach, describe, expect, test } from 'vitest';
import {
  clerk,
  failure,
  material,
  newsAbout,
  person,
  processBeside,
  shopWithNews,
  submissionId,
  type TestLedger,
  testLedger,
} from '../../../fixtures/ledger-under-test.js';
import { type Tampering, tamperedStore } from '../../../fixtures/tampered-store.js';
import type { Actor } from '../../model/actor.js';
import type { Draft } from '../../model/draft.js';
import type { Ledger } from '../ledger.js';

const policyId = 'repair-shop';
const dana: Actor = { type: 'staff', id: 'u-1', name: 'Dana M.' };
const eva: Actor = { type: 'staff', id: 'u-2', name: 'Eva K.' };
const next = shopWithNews(2, { text: newsAbout('offers and news') }, material);
const broken = shopWithNews(2, { text: { en: '', de: '' } }, material);

let under: TestLedger;
let [author, reviewer]: [Ledger, Ledger] = [undefined as never, undefined as never];

const stepOn = ({ revision }: Pick<Draft, 'revision'>) => ({ policyId, id: submissionId(), basedOn: revision });
const save = (policy: unknown = next, basedOn = 0, ledger = author) =>
  ledger.saveDraft({ policyId, id: submissionId(), basedOn, policy });
const versions = async () => (await author.draft(policyId)).before?.version;

function begin(secondPerson: boolean) {
  under = testLedger({ wording: { secondPerson } });
  [author, reviewer] = [under.as(dana), under.as(eva)];
}
beforeEach(() => begin(true));

describe('a draft', () => {
  test('is none at first, with the version that the next one is compared with', async () => {
    expect(await author.draft(policyId)).toMatchObject({
      state: 'none',
      revision: 0,
      policy: null,
      before: { version: 1 },
      inForce: { version: 1 },
      next: ['saved'],
    });
  });

  test('shows what it changes, what is found in it, and who took which step', async () => {
    const draft = await save();
    expect(draft).toMatchObject({ state: 'draft', revision: 1, policy: next, findings: [] });
    expect(draft.changes.map(({ purposeId, change }) => [purposeId, change])).toEqual([['news', 'material']]);
    expect(draft.steps).toEqual([
      { step: 'saved', at: expect.any(String), by: { id: 'u-1', name: 'Dana M.' }, version: 2 },
    ]);
    expect(draft.next).toEqual(['saved', 'submitted', 'discarded']);
  });

  test('may break the rule while it is a draft, but is not approved or published so', async () => {
    const draft = await save(broken);
    expect(draft.findings.map(({ code }) => code)).toContain('UO-P01');
    const submitted = await author.submitForReview(stepOn(draft));
    const review = reviewer.review({ ...stepOn(submitted), verdict: 'approved' });
    expect(await failure(review)).toMatchObject({ code: 'invalid_policy' });
    begin(false);
    const own = await save(broken);
    expect(await failure(author.publishDraft(stepOn(own)))).toMatchObject({ code: 'invalid_policy' });
    expect(await versions()).toBe(1);
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['a purpose without a text', { ...next, purposes: [{ id: 'news', kind: 'consent' }] }],
    ['an unknown member', { ...next, colour: 'red' }],
  ])('%s is no draft of a policy', async (_, policy) => {
    expect((await failure(save(policy ?? null))).code).toBe('invalid_policy');
    expect((await author.draft(policyId)).revision).toBe(0);
  });

  test('of another policy is refused', async () => {
    expect(await failure(save({ ...next, id: 'other' }))).toMatchObject({ code: 'invalid', path: '/policy/id' });
  });

  test('two who edit: the second is told, and nothing of either is lost', async () => {
    const { revision } = await save();
    const theirs = await save({ ...next, version: 2, title: { en: 'Hers', de: 'Ihres' } }, revision, reviewer);
    expect((await failure(save(next, revision))).code).toBe('draft_conflict');
    const now = await author.draft(policyId);
    expect([now.revision, now.policy?.title]).toEqual([theirs.revision, { en: 'Hers', de: 'Ihres' }]);
    expect((await save(next, now.revision)).policy).toEqual(next);
  });

  test('the same call again writes nothing, and the same id for another one is refused', async () => {
    const call = { policyId, id: submissionId(), basedOn: 0, policy: next };
    await author.saveDraft(call);
    expect(await author.saveDraft(call)).toMatchObject({ revision: 1 });
    expect((await failure(author.saveDraft({ ...call, policy: broken }))).code).toBe('idempotency_mismatch');
  });

  test('is nothing for persons', async () => {
    const anna = under.as(person);
    const calls = [anna.draft(policyId), save(next, 0, anna), anna.publicationImpact(next)];
    for (const call of calls) expect((await failure(call)).code).toBe('forbidden');
  });

  test('discarded is gone, and the next begins anew', async () => {
    const gone = await author.discardDraft(stepOn(await save()));
    expect(gone).toMatchObject({ state: 'none', policy: null, next: ['saved'] });
    expect((await save(next, gone.revision)).steps.map(({ step }) => step)).toEqual(['saved']);
  });

  test.each([
    ['id', { id: 'short' }, '/id'],
    ['policy', { policyId: '~policy' }, '/policyId'],
    ['revision', { basedOn: -1 }, '/basedOn'],
  ])('a bad %s is named', async (_, wrong, path) => {
    const call = author.submitForReview({ policyId, id: submissionId(), basedOn: 0, ...wrong });
    expect(await failure(call)).toMatchObject({ code: 'invalid', path });
  });

  test('its log verifies, and its text with it', async () => {
    await save();
    expect(await author.verify()).toMatchObject({ ok: true, checked: { policies: 2 } });
  });

  test.each<[string, Tampering]>([
    [
      'log',
      {
        subject: '~draft:repair-shop',
        page: (page) => ({
          ...page,
          entries: page.entries.map((entry) => ({ ...entry, body: entry.body.replace('submitted', 'approved') })),
        }),
      },
    ],
    ['text', { document: (found) => ({ ...found, body: found.body.replace('offers and news', 'anything') }) }],
  ])('a changed %s lets nothing be published', async (_, tampering) => {
    const draft = await author.submitForReview(stepOn(await save()));
    const ready = await reviewer.review({ ...stepOn(draft), verdict: 'approved' });
    const other = processBeside(under, { store: tamperedStore(under.store, tampering) }).as(eva);
    expect((await failure(other.publishDraft(stepOn(ready)))).code).toBe('tampered');
  });
});

describe('with a second person', () => {
  const submitted = async () => author.submitForReview(stepOn(await save()));

  test('who edited does not approve, and another one does', async () => {
    const draft = await submitted();
    expect(draft.next).not.toContain('approved');
    expect((await failure(author.review({ ...stepOn(draft), verdict: 'approved' }))).code).toBe('forbidden');
    expect((await reviewer.draft(policyId)).next).toContain('approved');
    const approved = await reviewer.review({ ...stepOn(draft), verdict: 'approved', remark: 'Reads well.' });
    expect(approved.state).toBe('approved');
    const published = await author.publishDraft(stepOn(approved));
    expect(published).toMatchObject({ state: 'none', before: { version: 2 }, inForce: { version: 2 } });
    expect(published.steps.map(({ step, by, remark }) => [step, by?.name, remark])).toEqual([
      ['saved', 'Dana M.', undefined],
      ['submitted', 'Dana M.', undefined],
      ['approved', 'Eva K.', 'Reads well.'],
      ['published', 'Dana M.', undefined],
    ]);
  });

  test('nothing is published that was not approved as it stands', async () => {
    const draft = await submitted();
    expect((await failure(author.publishDraft(stepOn(draft)))).code).toBe('wrong_step');
    const approved = await reviewer.review({ ...stepOn(draft), verdict: 'approved' });
    const edited = await save({ ...next, title: { en: 'Later', de: 'Später' } }, approved.revision);
    expect((await failure(author.publishDraft(stepOn(edited)))).code).toBe('wrong_step');
    expect(await versions()).toBe(1);
  });

  test('sending a text back makes nobody its reviewer', async () => {
    const returned = await reviewer.review({ ...stepOn(await submitted()), verdict: 'returned', remark: 'Shorter.' });
    expect(returned).toMatchObject({ state: 'returned' });
    const again = await author.submitForReview(stepOn(returned));
    expect((await failure(author.review({ ...stepOn(again), verdict: 'approved' }))).code).toBe('forbidden');
    const edited = await save(next, again.revision, reviewer);
    const theirs = await reviewer.submitForReview(stepOn(edited));
    for (const ledger of [author, reviewer])
      expect((await failure(ledger.review({ ...stepOn(theirs), verdict: 'approved' }))).code).toBe('forbidden');
    expect((await under.as(clerk).review({ ...stepOn(theirs), verdict: 'approved' })).state).toBe('approved');
  });
});

describe('publishing', () => {
  beforeEach(() => begin(false));

  test('later: the version is scheduled, the one before stays in force, and only a higher one takes its place', async () => {
    const at = '2026-12-01T00:00:00.000Z';
    const draft = await author.publishDraft({ ...stepOn(await save()), at });
    expect(draft).toMatchObject({ inForce: { version: 1 }, scheduled: [{ version: 2, from: at }] });
    const over = shopWithNews(3, {}, material);
    const instead = await author.publishDraft(stepOn(await save(over, draft.revision)));
    expect(instead).toMatchObject({ inForce: { version: 3 }, scheduled: [] });
  });

  test('goes on where a crash left it', async () => {
    const draft = await save();
    await author.publish(next);
    expect((await author.draft(policyId)).findings.map(({ code }) => code)).toContain('UO-P12');
    expect(await author.publishDraft(stepOn(draft))).toMatchObject({ state: 'none', inForce: { version: 2 } });
  });

  test('of another content under a version that is taken is refused', async () => {
    const draft = await save();
    await author.publish(shopWithNews(2, { text: newsAbout('something else') }, material));
    expect((await failure(author.publishDraft(stepOn(draft)))).code).toBe('policy_conflict');
  });
});

describe('what a version changed', () => {
  beforeEach(() => begin(false));

  test('is told against any earlier one, as material where one between them was', async () => {
    await author.publish(next);
    await author.publish(shopWithNews(3, { text: newsAbout('offers, news and tips') }, { news: { kind: 'wording' } }));
    const told = async (from: number, to?: number) => {
      const { changes, ...pair } = await author.versionChanges({ policyId, from, ...(to === undefined ? {} : { to }) });
      return [pair, changes.map(({ purposeId, change }) => `${purposeId} ${change}`)];
    };
    expect(await told(2)).toEqual([{ policyId, from: 2, to: 3 }, ['news wording']]);
    expect(await told(1)).toEqual([{ policyId, from: 1, to: 3 }, ['news material']]);
    expect(await told(1, 2)).toEqual([{ policyId, from: 1, to: 2 }, ['news material']]);
    expect(await told(3, 3)).toEqual([{ policyId, from: 3, to: 3 }, []]);
  });

  test('is nothing for a version that was never published, and for persons', async () => {
    expect((await failure(author.versionChanges({ policyId, from: 9 }))).code).toBe('not_found');
    expect((await failure(under.as(person).versionChanges({ policyId, from: 1 }))).code).toBe('forbidden');
  });
});
