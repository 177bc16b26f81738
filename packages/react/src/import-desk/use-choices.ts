import type { Method } from '@unticked/core';
import { byChannels } from '../anatomy/by-channels.js';
import { titleIn } from '../anatomy/title-in.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { importContext } from './import-context.js';

type Options = readonly (readonly [string, string])[];

/** Choices below the one that chooses nothing. */
const below = (nothing: string, options: Options): Options => [['', nothing], ...options];

/** How another system can have got an answer; `import` is how it comes to us. */
const ways: readonly Method[] = [
  'web_form',
  'portal',
  'app',
  'in_person',
  'phone',
  'meeting',
  'paper',
  'event',
  'email',
  'letter',
];

/** What can be chosen in the fields of a plan, in words. */
export function useChoices(part: string) {
  const { words, file, purposes, texts } = importContext.use(part);
  const consent = useConsentContext(part);
  const { messages, format, textLocale } = consent;
  const names = file.state === 'ready' ? file.survey.columns : [];
  const columns = names.map(({ name }) => [name, name] as const);
  const title = (one: (typeof purposes)[number]): string => titleIn(textLocale, one);
  const cells: Options = purposes.flatMap((purpose) =>
    purpose.answered.map((channel) => {
      const by = byChannels([channel], consent);
      return [`${purpose.purposeId} ${channel}`, by ? `${title(purpose)} ${by}` : title(purpose)] as const;
    }),
  );
  return {
    columns: (none: string) => below(none, columns),
    /** Columns that hold few enough different values to be an answer. */
    answerColumns: below(
      words.choose,
      names.flatMap(({ name, isOpen }) => (isOpen ? [] : [[name, name] as const])),
    ),
    cells: below(words.choose, cells),
    texts: below(
      words.none,
      texts.map(({ notice: { legacy } }) => [legacy?.id ?? '', legacy?.id ?? ''] as const),
    ),
    methods: below(
      words.none,
      ways.map((way) => [way, format.capital(messages.common.method[way])] as const),
    ),
    purposes: below(
      words.choose,
      purposes.map((one) => [one.purposeId, title(one)] as const),
    ),
  };
}
