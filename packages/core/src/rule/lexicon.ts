// Every pattern runs in linear time: fixed words, and gaps of at most a few words. They are heuristics, never proof.

/** Words that are told apart by language. A language that is not here cannot be judged. */
export type LexiconEntry = Readonly<Record<'en' | 'de', RegExp>>;

const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const few = '(?:\\p{L}+,? ){0,4}';
const emphatic = '(?:,? hereby,?)?(?: expressly| explicitly| freely)?';

export const lexicon = {
  /** Wording by which a tick would mean no. */
  negation: {
    en: words(
      'do not',
      "don['’]t",
      'does not',
      'not',
      'no longer',
      'never',
      'untick',
      'uncheck',
      'unless',
      'opt[ -]?out',
    ),
    de: words('nicht', 'kein(?:e|en|em|er|es)?', 'niemals', 'abwählen', 'es sei denn', 'widerspreche'),
  },
  /** A statement of consent in the first person. */
  consent: {
    en: words(`I${emphatic} (?:consent|agree|authori[sz]e|permit|allow)`, `I${emphatic} give my ${few}consent`),
    de: words(
      `ich ${few}(?:willige|stimme|erlaube|gestatte)`,
      '(?:willige|stimme|erlaube|gestatte) ich',
      `(?:bin ich|ich bin) ${few}einverstanden`,
      `(?:erteile|gebe) ${few}(?:Einwilligung|Zustimmung)`,
      `erkläre ${few}einverstanden`,
    ),
  },
  /** A statement that something is known, which is not a statement of consent. */
  acknowledgement: {
    en: words('I (?:understand|know|am aware|acknowledge)', 'I have (?:read|noted|understood)', 'it is clear to me'),
    de: words(
      'ich (?:verstehe|weiß)',
      `ich habe ${few}(?:gelesen|verstanden)`,
      'mir ist (?:klar|bewusst|bekannt)',
      `ich nehme ${few}Kenntnis`,
      'zur Kenntnis genommen',
    ),
  },
  /** Accepting terms, a contract or a privacy policy. */
  terms: {
    en: words(
      `(?:accept|agree (?:to|with)) ${few}(?:terms|conditions|privacy policy|licen[cs]e agreement)`,
      `have read ${few}(?:terms|conditions|privacy policy)`,
    ),
    de: words(
      `(?:akzeptiere|anerkenne) ${few}(?:AGB|\\p{L}*bedingungen|Datenschutzerklärung)`,
      `stimme ${few}(?:AGB|\\p{L}*bedingungen|Datenschutzerklärung) zu`,
      `mit ${few}(?:AGB|\\p{L}*bedingungen|Datenschutzerklärung) einverstanden`,
    ),
  },
  /** Purposes that say nothing. */
  vague: {
    en: words(
      'marketing purposes',
      'improv(?:e|ing) (?:the |your |our )?(?:user )?experience',
      'IT[- ]security purposes',
      'future research',
      'other purposes',
      'various purposes',
      'etc',
      'and more',
      'and so on',
      'including but not limited to',
    ),
    de: words(
      'Marketingzwecken?',
      'Werbezwecken?',
      '(?:Nutzererlebnis|Nutzungserlebnis|Nutzererfahrung)(?:ses)?',
      'Zwecken? der IT-Sicherheit',
      '(?:künftige|zukünftige) Forschung(?:szwecke)?',
      '(?:sonstigen?|anderen?|weiteren?|diversen?) Zwecken?',
      'usw',
      'etc',
      'und (?:vieles )?mehr',
      'und so weiter',
    ),
  },
} as const satisfies Readonly<Record<string, LexiconEntry>>;

/** Names of data of GDPR Art. 9(1), as stems, in either language. */
export const specialCategory =
  /health|gesundheit|medical|medizin|biometr|geneti|religi|philosoph|weltanschau|politi|trade union|gewerkschaft|ethni|racial|(?<!\p{L})rasse|sex life|sexual/iu;
