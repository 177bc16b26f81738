import { describe, expect, it } from 'vitest';
import { firstSentence } from './first-sentence.js';
import { type LexiconEntry, lexicon, specialCategory } from './lexicon.js';
import { says } from './says.js';

const cases: Readonly<
  Record<
    keyof typeof lexicon,
    { readonly hits: Record<string, readonly string[]>; readonly misses: Record<string, readonly string[]> }
  >
> = {
  negation: {
    hits: {
      en: [
        'Do not call me',
        'Please don’t write',
        "I don't want mail",
        'Untick to stop',
        'Send mail unless I say so',
        'Opt out of mail',
        'opt-out',
      ],
      'de-AT': [
        'Bitte nicht anrufen',
        'Keine Werbung',
        'Ich möchte keinen Newsletter',
        'es sei denn, ich sage etwas',
        'Hiermit widerspreche ich',
      ],
    },
    misses: {
      en: ['Acme may write to me', 'Notes about my repair', 'Another donut'],
      de: ['Acme darf mir schreiben', 'Nichte und Neffe', 'Alpakeine'],
    },
  },
  consent: {
    hits: {
      en: [
        'I consent to the use',
        'I hereby consent',
        'I, hereby, consent to',
        'I expressly agree that',
        'I authorise Acme',
        'I give my explicit consent',
      ],
      de: [
        'Ich willige ausdrücklich ein',
        'Hiermit willige ich ein',
        'Ich stimme zu',
        'Ich bin damit einverstanden',
        'Damit bin ich einverstanden',
        'Ich erteile meine Einwilligung',
        'Ich erkläre mich einverstanden',
      ],
    },
    misses: {
      en: ['This is not a consent', 'We agree on a date', 'Acme may write to me', 'You can withdraw your consent'],
      de: ['Das ist keine Einwilligung', 'Sie können auch ohne jede Zustimmung mitmachen', 'Acme darf mir schreiben'],
    },
  },
  acknowledgement: {
    hits: {
      en: ['I understand that', 'It is clear to me that', 'I have read this', 'I am aware that'],
      de: ['Ich verstehe, dass', 'Mir ist bewusst, dass', 'Ich habe das gelesen', 'Ich nehme das zur Kenntnis'],
    },
    misses: { en: ['I consent to this', 'Known to us'], de: ['Ich willige ein'] },
  },
  terms: {
    hits: {
      en: [
        'I accept the terms',
        'I agree to the terms and conditions',
        'I agree with your privacy policy',
        'I have read the terms',
      ],
      de: [
        'Ich akzeptiere die AGB',
        'Ich stimme den Teilnahmebedingungen zu',
        'Ich bin mit den AGB einverstanden',
        'Ich stimme der Datenschutzerklärung zu',
      ],
    },
    misses: {
      en: [
        'The rules of the draw are a document of their own',
        'I agree that Acme sends me offers for phone contracts',
        'in terms of speed',
      ],
      de: [
        'Die Teilnahmebedingungen sind ein eigenes Dokument',
        'Mehr steht in der Datenschutzerklärung',
        'Ich stimme zu, dass Acme mir schreibt',
      ],
    },
  },
  vague: {
    hits: {
      en: [
        'for marketing purposes',
        'to improve your experience',
        'including but not limited to',
        'news and more',
        'tips etc.',
      ],
      de: [
        'für Marketingzwecke',
        'zu sonstigen Zwecken',
        'Tipps und vieles mehr',
        'Tipps usw.',
        'für das Nutzungserlebnis',
      ],
    },
    misses: {
      en: ['to tell me when my repair is ready', 'moreover'],
      de: ['um mich zu verständigen', 'und mehrere Geräte'],
    },
  },
};

const rows = (kind: 'hits' | 'misses') =>
  Object.entries(cases).flatMap(
    ([name, both]) =>
      Object.entries(both[kind]).flatMap(([locale, texts]) =>
        texts.map((text) => [name as keyof typeof lexicon, locale, text] as const),
      ), // keys of `cases`
  );

describe('the lexicons', () => {
  it.each(rows('hits'))('find %s in %s: %s', (name, locale, text) => {
    expect(says(lexicon[name], locale, text)).toBe(true);
  });

  it.each(rows('misses'))('do not find %s in %s: %s', (name, locale, text) => {
    expect(says(lexicon[name], locale, text)).toBe(false);
  });

  it('do not judge a language they do not know', () => {
    expect(says(lexicon.negation, 'fr', 'ne pas')).toBeUndefined();
  });

  it('know the special categories in both languages', () => {
    expect(
      ['health data', 'Gesundheitsdaten', 'Religion', 'trade union membership', 'sexual orientation'].every((name) =>
        specialCategory.test(name),
      ),
    ).toBe(true);
    expect(
      ['name', 'contact details', 'repair history', 'Geschlecht', 'Strasse', 'device diagnosis'].some((name) =>
        specialCategory.test(name),
      ),
    ).toBe(false);
  });

  it('run in linear time over text made to be slow', () => {
    const entries: readonly LexiconEntry[] = Object.values(lexicon);
    const parts = ['ich ', 'I, hereby, ', 'ich stimme ', 'accept a ', 'mit aa ', 'ä', 'a ', ' ', 'gebe a, '];
    const timeOf = (length: number): number => {
      const nasty = parts.map((part) => part.repeat(length / part.length));
      const begun = performance.now();
      for (const text of nasty) {
        for (const { en, de } of entries) expect([en.test(text), de.test(text)]).toHaveLength(2);
        firstSentence(text);
      }
      return performance.now() - begun;
    };
    const fastest = (length: number): number => Math.min(...[1, 2, 3].map(() => timeOf(length)));
    timeOf(20_000);
    // Ten times the text takes ten times as long, and a hundred times where one of them goes back over what it has read.
    expect(fastest(200_000) / fastest(20_000)).toBeLessThan(35);
  });
});
