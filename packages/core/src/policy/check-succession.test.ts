import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical/canonical-json.js';
import type { PolicyInput, Purpose } from '../model/policy.js';
import { checkSuccession } from './check-succession.js';
import { diffPolicies } from './diff-policies.js';
import { materialParts } from './material-parts.js';
import { repairShop } from './samples/repair-shop.js';

const first: PolicyInput = repairShop({ version: 1 });
const news = first.purposes[2];
if (news?.kind !== 'consent') throw new Error('the third purpose of the sample is the consent');

const next = (patch: Partial<PolicyInput>): PolicyInput => ({ ...first, version: 2, ...patch });
const withNews = (purpose: Purpose, rest: Partial<PolicyInput> = {}): PolicyInput =>
  next({ purposes: [...first.purposes.slice(0, 2), purpose], ...rest });

const comma = { ...news, text: { ...news.text, de: `${news.text.de} Ja, gern.` } };
const moreData = { ...news, dataCategories: [...news.dataCategories, 'birthday'] };
const asWording = { changes: { news: { kind: 'wording' as const } } };
const asMaterial = { changes: { news: { kind: 'material' as const } } };

const found = (after: PolicyInput): readonly string[] =>
  checkSuccession(first, after).map(({ code, path, params }) => `${code} ${path} ${params.why ?? ''}`.trim());

describe('checkSuccession', () => {
  it('lets an untouched policy pass under a higher number', () => {
    expect(found(next({}))).toEqual([]);
  });

  it.each([1, 0])('refuses version %i after version 1 (UO-P12)', (version) => {
    expect(found({ ...first, version })).toEqual(['UO-P12 /version']);
  });

  it('wants a touched purpose declared (UO-T04)', () => {
    expect(found(withNews(comma))).toEqual(['UO-T04 /changes/news undeclared']);
    expect(found(withNews(comma, asWording))).toEqual([]);
    expect(found(withNews(comma, asMaterial))).toEqual([]);
  });

  it('does not let a material change pass as wording (UO-T04)', () => {
    expect(found(withNews(moreData, asWording))).toEqual(['UO-T04 /changes/news declared_wording']);
    expect(found(withNews(moreData, asMaterial))).toEqual([]);
  });

  it('counts another controller name as material for every purpose of it', () => {
    const [acme] = first.controllers;
    const controllers = acme ? [{ ...acme, name: 'Beta Repairs GmbH' }] : [];
    const changes = { repair: { kind: 'wording' as const }, 'repair-messages': { kind: 'material' as const } };
    expect(found(next({ controllers, changes }))).toEqual([
      'UO-T04 /changes/repair declared_wording',
      'UO-T04 /changes/news undeclared',
    ]);
  });

  it('wants a new id for a new basis (UO-T05)', () => {
    const { id, title, text, dataCategories } = news;
    const told: Purpose = { id, title, text, dataCategories, kind: 'information', basis: 'contract' };
    expect(found(withNews(told, asMaterial))).toEqual(['UO-T05 /purposes/2/id']);
  });

  it('lets purposes come and go without a word', () => {
    expect(found(next({ purposes: [news] }))).toEqual([]);
    expect(checkSuccession(next({ purposes: [news], version: 1 }), first).map(({ code }) => code)).toEqual(['UO-P12']);
  });
});

describe('diffPolicies', () => {
  it('says purpose by purpose what changed and where', () => {
    const after = next({ purposes: [comma, { ...news, id: 'events' }] });
    expect(diffPolicies(first, after)).toEqual([
      { purposeId: 'news', change: 'wording', changed: ['/text/de'], alwaysMaterial: false },
      { purposeId: 'events', change: 'added', changed: [], alwaysMaterial: false },
      { purposeId: 'repair', change: 'removed', changed: [], alwaysMaterial: false },
      { purposeId: 'repair-messages', change: 'removed', changed: [], alwaysMaterial: false },
    ]);
  });

  it('takes a declared material change at its word', () => {
    const [diff] = diffPolicies(first, next({ purposes: [news], ...asMaterial }));
    expect(diff).toEqual({ purposeId: 'news', change: 'material', changed: [], alwaysMaterial: false });
  });

  it('shows a new address of the controller', () => {
    const [acme] = first.controllers;
    const controllers = acme ? [{ ...acme, address: 'Hauptplatz 2, 4020 Linz' }] : [];
    expect(diffPolicies(first, next({ controllers }))[2]).toEqual({
      purposeId: 'news',
      change: 'wording',
      changed: ['/controller'],
      alwaysMaterial: false,
    });
  });
});

describe('materialParts', () => {
  const parts = (purpose: Purpose): string => canonicalJson(materialParts(first, purpose));
  const relying = { name: 'B', role: 'controller' as const, reliesOnThisConsent: true };

  it.each<[string, Purpose]>([
    ['the data', moreData],
    ['who receives it', { ...news, recipients: [relying] }],
    ['how to withdraw', { ...news, withdrawal: { ...news.withdrawal, url: '/elsewhere' } }],
    ['passing on', { ...news, disclosure: true }],
  ])('changes with %s', (_, purpose) => {
    expect(parts(purpose)).not.toBe(parts(news));
  });

  it.each<[string, Purpose]>([
    ['the text', comma],
    ['the order of the data', { ...news, dataCategories: news.dataCategories.toReversed() }],
    ['a processor', { ...news, recipients: [{ name: 'Mailer', role: 'processor' }] }],
    ['how long it holds', { ...news, expiresAfter: 'P12M' }],
    ['a further channel', { ...news, channels: ['email', 'sms', 'post'] }],
  ])('does not change with %s', (_, purpose) => {
    expect(parts(purpose)).toBe(parts(news));
  });

  it('does not depend on the order of recipients', () => {
    const other = { ...relying, name: 'C' };
    expect(parts({ ...news, recipients: [relying, other] })).toBe(parts({ ...news, recipients: [other, relying] }));
  });
});
