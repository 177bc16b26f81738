import { describe, expect, it } from 'vitest';
import type { ConsentError } from '../errors/consent-error.js';
import { isConsentError } from '../errors/is-consent-error.js';
import { parsePolicy } from './parse-policy.js';
import { policyFindings } from './policy-findings.js';
import { repairShop } from './samples/repair-shop.js';

type Draft = Record<string, unknown> & { purposes: Record<string, unknown>[] };

/** The repair shop as plain data, changed. 0 is `repair`, 1 `repair-messages`, 2 `news`. */
function changed(change: (draft: Draft) => void): Draft {
  const draft: Draft = JSON.parse(JSON.stringify(repairShop()));
  change(draft);
  return draft;
}

const purpose = (index: number, patch: Record<string, unknown>) => (draft: Draft) => {
  draft.purposes[index] = { ...draft.purposes[index], ...patch };
};

function thrown(data: unknown): ConsentError {
  try {
    parsePolicy(data);
  } catch (error) {
    if (isConsentError(error, 'invalid_policy')) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const found = (data: unknown): readonly string[] => policyFindings(data).map(({ code, path }) => `${code} ${path}`);

const both = (en: string, de: string) => ({ en, de });

describe('shape', () => {
  it.each<[string, (draft: Draft) => void, string]>([
    ['an unknown field', (d) => Object.assign(d, { purpose: [] }), 'unknown_field /purpose'],
    ['an unknown field of a purpose', purpose(2, { expiresAftr: 'P1Y' }), 'unknown_field /purposes/2/expiresAftr'],
    [
      'an unknown field below a purpose',
      purpose(0, { retention: { period: 'P7Y', from: 'x', a: 1 } }),
      'unknown_field /purposes/0/retention/a',
    ],
    ['a field with a slash in its name', (d) => Object.assign(d, { 'a/b~c': 1 }), 'unknown_field /a~1b~0c'],
    ['a wrong type', (d) => Object.assign(d, { version: '3' }), 'wrong_type /version'],
    ['a fraction', (d) => Object.assign(d, { version: 1.5 }), 'wrong_type /version'],
    ['a missing field', (d) => Reflect.deleteProperty(d, 'profile'), 'missing_field /profile'],
    ['a missing kind', (d) => Reflect.deleteProperty(d.purposes[2] ?? {}, 'kind'), 'missing_field /purposes/2/kind'],
    ['an unknown kind', purpose(2, { kind: 'consnt' }), 'unknown_value /purposes/2/kind'],
    ['an unknown basis', purpose(0, { basis: 'consent' }), 'unknown_value /purposes/0/basis'],
    ['an unknown channel', purpose(2, { channels: ['fax'] }), 'unknown_value /purposes/2/channels/0'],
    ['no purposes', (d) => Object.assign(d, { purposes: [] }), 'too_short /purposes'],
    ['an id in capitals', purpose(2, { id: 'News' }), 'bad_id /purposes/2/id'],
    ['an id that every object has', purpose(2, { id: 'constructor' }), 'bad_id /purposes/2/id'],
    ['an id that is reserved', (d) => Object.assign(d, { id: '~policy' }), 'bad_id /id'],
    [
      'a link that runs script',
      purpose(2, { withdrawal: { text: both('a', 'b'), url: 'javascript:alert(1)' } }),
      'bad_url /purposes/2/withdrawal/url',
    ],
    [
      'a link to nowhere known',
      (d) => Object.assign(d, { privacyNotice: { url: '//evil.example', version: '1' } }),
      'bad_url /privacyNotice/url',
    ],
    [
      'an instant without milliseconds',
      (d) => Object.assign(d, { effectiveFrom: '2026-11-01T00:00:00Z' }),
      'bad_instant /effectiveFrom',
    ],
    ['a duration of nothing', purpose(2, { expiresAfter: 'P0D' }), 'bad_duration /purposes/2/expiresAfter'],
    ['a duration in words', purpose(2, { expiresAfter: '2 years' }), 'bad_duration /purposes/2/expiresAfter'],
    ['a language in words', (d) => Object.assign(d, { locales: ['en', 'de', 'Deutsch!'] }), 'bad_locale /locales/2'],
    [
      'a country in words',
      (d) => Object.assign(d, { jurisdictions: ['Austria'] }),
      'bad_jurisdiction /jurisdictions/0',
    ],
    ['two purposes of one id', purpose(2, { id: 'repair' }), 'duplicate_id /purposes/2/id'],
    ['a channel twice', purpose(2, { channels: ['sms', 'sms'] }), 'duplicate_id /purposes/2/channels/1'],
    ['boxes by channel without channels', purpose(2, { channels: undefined }), 'channels_missing /purposes/2/channels'],
    [
      'a reminder of what never ends',
      purpose(2, { expiresAfter: 'none', remindBefore: 'P30D' }),
      'remind_too_early /purposes/2/remindBefore',
    ],
    [
      'a reminder before the yes',
      purpose(2, { expiresAfter: 'P1M', remindBefore: 'P28D' }),
      'remind_too_early /purposes/2/remindBefore',
    ],
    ['a reminder in words', purpose(2, { remindBefore: 'a month' }), 'bad_duration /purposes/2/remindBefore'],
    [
      'a change of nothing we know',
      (d) => Object.assign(d, { changes: { gone: { kind: 'wording' } } }),
      'unknown_purpose /changes/gone',
    ],
    [
      'a printed form that ends before it begins',
      purpose(2, {
        printed: [{ id: 'card', text: both('a', 'b'), inUse: { from: '2026-02-01', until: '2026-02-01' } }],
      }),
      'bad_range /purposes/2/printed/0/inUse/until',
    ],
    [
      'a day that is none',
      purpose(2, { printed: [{ id: 'card', text: both('a', 'b'), inUse: { from: '2026-02-31' } }] }),
      'bad_day /purposes/2/printed/0/inUse/from',
    ],
    ['half a character', purpose(2, { title: both('\ud800', 'b') }), 'lone_surrogate /purposes/2/title/en'],
    ['a date object', (d) => Object.assign(d, { effectiveFrom: new Date(0) }), 'not_json /effectiveFrom'],
    ['a number without end', (d) => Object.assign(d, { version: Number.POSITIVE_INFINITY }), 'not_finite /version'],
  ])('names %s', (_, change, expected) => {
    expect(found(changed(change))).toContain(expected);
    expect(() => parsePolicy(changed(change))).toThrow();
  });

  it('refuses a prototype in disguise', () => {
    expect(found(JSON.parse('{"__proto__":{"version":1}}'))).toEqual(['forbidden_key ']);
  });

  it.each([undefined, null, 0, '', 'policy', [], () => 0, new Map()])('refuses %s with findings', (data) => {
    expect(thrown(data).findings.length).toBeGreaterThan(0);
  });

  it('refuses what refers to itself', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(thrown(loop).findings[0]?.code).toBe('too_deep');
  });
});

describe('the rule', () => {
  it.each<[string, (draft: Draft) => void, string]>([
    ['a blank text', purpose(2, { text: both('   ', 'Ja, das darf sein.') }), 'UO-P01 /purposes/2/text/en'],
    ['a missing text', (d) => Reflect.deleteProperty(d.purposes[2] ?? {}, 'text'), 'UO-P01 /purposes/2/text'],
    ['a text in no language', purpose(0, { title: {} }), 'UO-P01 /purposes/0/title'],
    ['purposes in a purpose', purpose(2, { purposes: ['a', 'b'] }), 'UO-P02 /purposes/2/purposes'],
    ['terms by a flag', purpose(2, { acceptsTerms: false }), 'UO-P03 /purposes/2/acceptsTerms'],
    [
      'terms by words',
      purpose(2, {
        text: both('I accept the terms and conditions and get news.', 'Ich stimme den AGB zu und bekomme Neuigkeiten.'),
      }),
      'UO-P03 /purposes/2/text/de',
    ],
    [
      'another controller',
      purpose(2, { recipients: [{ name: 'B', role: 'controller', reliesOnThisConsent: true }] }),
      'UO-P04 /purposes/2/recipients/0',
    ],
    ['nobody who decides', (d) => Object.assign(d, { controllers: [] }), 'UO-P05 /controllers'],
    ['a missing list of those who decide', (d) => Reflect.deleteProperty(d, 'controllers'), 'UO-P05 /controllers'],
    [
      'a controller that cannot be reached',
      (d) => Object.assign(d, { controllers: [{ id: 'a', name: 'A', address: 'B', contact: {} }] }),
      'UO-P05 /controllers/0/contact',
    ],
    [
      'a relying controller by category',
      purpose(2, {
        disclosure: true,
        recipients: [{ category: 'partners', role: 'controller', reliesOnThisConsent: true }],
      }),
      'UO-P05 /purposes/2/recipients/0',
    ],
    ['an unknown controller', purpose(2, { controller: 'other' }), 'UO-P05 /purposes/2/controller'],
    ['a default', purpose(2, { default: 'given' }), 'UO-P06 /purposes/2/default'],
    ['a default of information', purpose(0, { default: false }), 'UO-P06 /purposes/0/default'],
    ['a required consent', purpose(2, { required: true }), 'UO-P08 /purposes/2/required'],
    ['a consent that is said not to be required', purpose(2, { required: false }), 'UO-P08 /purposes/2/required'],
    ['a basis on a consent', purpose(2, { basis: 'contract' }), 'UO-P09 /purposes/2/basis'],
    ['a withdrawal of information', purpose(0, { withdrawal: {} }), 'UO-P09 /purposes/0/withdrawal'],
    ['information that expires', purpose(0, { expiresAfter: 'P1Y' }), 'UO-P09 /purposes/0/expiresAfter'],
    [
      'information worded as consent',
      purpose(0, { text: both('I agree that you keep my data.', 'Ich bin damit einverstanden.') }),
      'UO-P09 /purposes/0/text/de',
    ],
    [
      'health data on a nod',
      purpose(2, {
        dataCategories: ['health'],
        text: both('I understand that my health data is used.', 'Ich willige in die Nutzung meiner Daten ein.'),
      }),
      'UO-P10 /purposes/2/text/en',
    ],
    [
      'no way to withdraw',
      (d) => Reflect.deleteProperty(d.purposes[2] ?? {}, 'withdrawal'),
      'UO-P13 /purposes/2/withdrawal',
    ],
    [
      'a blank way to withdraw',
      purpose(2, { withdrawal: { text: both('', 'Jederzeit.'), url: '/me' } }),
      'UO-P13 /purposes/2/withdrawal/text/en',
    ],
    [
      'a way to withdraw of spaces',
      purpose(2, { withdrawal: { text: both('  ', 'Jederzeit.'), url: '/me' } }),
      'UO-P13 /purposes/2/withdrawal/text/en',
    ],
    [
      'a text in one language only',
      purpose(2, { script: { en: 'May we send you news?' } }),
      'UO-P14 /purposes/2/script/de',
    ],
    [
      'a default language that is not offered',
      (d) => Object.assign(d, { defaultLocale: 'fr' }),
      'UO-P14 /defaultLocale',
    ],
    [
      'channels in one box, with the ICO',
      (d) => {
        Object.assign(d, { profile: 'ico-direct-marketing' });
        purpose(2, { perChannel: false })(d);
      },
      'UO-P15 /purposes/2/perChannel',
    ],
  ])('refuses %s', (_, change, expected) => {
    const data = changed(change);
    expect(found(data)).toContain(expected);
    expect(thrown(data).findings).toEqual(policyFindings(data));
  });

  it.each<[string, (draft: Draft) => void, string]>([
    [
      'a tick that means no',
      purpose(2, { text: both('Do not send me any news by e-mail.', 'Bitte keine Neuigkeiten an mich schicken.') }),
      'UO-P07 /purposes/2/text/de',
    ],
    [
      'a necessity that is only claimed',
      purpose(2, { necessaryForService: { justification: 'x' } }),
      'UO-P08 /purposes/2/necessaryForService',
    ],
    [
      'a vague purpose',
      purpose(2, {
        text: both(
          'You may use my data for marketing purposes.',
          'Meine Daten dürfen für Werbezwecke verwendet werden.',
        ),
      }),
      'UO-P11 /purposes/2/text/de',
    ],
    [
      'a purpose in three words',
      purpose(2, { text: both('Send me news.', 'Schickt mir bitte Neuigkeiten zu Reparaturen.') }),
      'UO-P11 /purposes/2/text/en',
    ],
    ['channels in one box', purpose(2, { perChannel: false }), 'UO-P15 /purposes/2/perChannel'],
    [
      'more than the law asks',
      (d) => Object.assign(d, { stricterThanLaw: true }),
      'stricter_than_law /stricterThanLaw',
    ],
  ])('only warns of %s', (_, change, expected) => {
    const data = changed(change);
    expect(found(data)).toContain(expected);
    expect(parsePolicy(data).id).toBe('repair-shop');
  });

  it('says which of several controllers only where there are several', () => {
    const second = { id: 'b', name: 'B', address: 'C', contact: { phone: '1' } };
    const data = changed((d) => Object.assign(d, { controllers: [...repairShop().controllers, second] }));
    expect(found(data)).toEqual([0, 1, 2].map((index) => `UO-P05 /purposes/${index}/controller`));
  });

  it('accepts an express statement for special categories in both languages', () => {
    const text = both(
      'I consent to the use of my health data for this.',
      'Ich willige ausdrücklich in die Nutzung meiner Gesundheitsdaten ein.',
    );
    expect(found(changed(purpose(2, { dataCategories: ['health'], text })))).toEqual([]);
    expect(found(changed(purpose(2, { dataCategories: ['battery health'], specialCategories: false })))).toEqual([]);
  });

  it('accepts passing on as a question of its own', () => {
    const recipients = [{ name: 'Partner AG', role: 'controller', reliesOnThisConsent: true }];
    expect(found(changed(purpose(2, { disclosure: true, recipients })))).toEqual([]);
  });
});

describe('the result', () => {
  it('names everything at once: a broken purpose does not hide what is wrong with the others', () => {
    const data = changed((d) => {
      purpose(0, { title: 7 })(d);
      purpose(2, { required: true, default: true, extra: 1 })(d);
    });
    expect(new Set(found(data))).toEqual(
      new Set([
        'wrong_type /purposes/0/title',
        'unknown_field /purposes/2/extra',
        'UO-P06 /purposes/2/default',
        'UO-P08 /purposes/2/required',
      ]),
    );
    expect(thrown(data).message).toContain('UO-P08 at /purposes/2/required');
  });

  it('is a frozen copy', () => {
    const data = changed(() => undefined);
    const policy = parsePolicy(data);
    data.version = 9;
    expect(policy.version).toBe(repairShop().version);
    expect(Object.isFrozen(policy.purposes[2]?.title)).toBe(true);
    expect(Object.isFrozen(data.purposes)).toBe(false);
  });

  it('leaves out what is undefined, as stored text does', () => {
    const policy = parsePolicy(changed((d) => Object.assign(d, { changes: undefined })));
    expect(Object.hasOwn(policy, 'changes')).toBe(false);
  });

  it('reads its own text to the same policy', () => {
    expect(parsePolicy(JSON.parse(JSON.stringify(repairShop())))).toEqual(repairShop());
  });
});
