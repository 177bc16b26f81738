import type { Pill } from '@unticked/core';
import { AnswerList } from '../anatomy/answer-list.js';
import { idInWords } from '../anatomy/id-in-words.js';
import { periodText } from '../anatomy/period-text.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { agreementsContext } from './agreements-context.js';

export interface ConsentAgreementsAgreementProps {
  readonly topic: Pill['topic'];
}

/**
 * One of the two: its question, and the answer for each purpose with its ground, where it came from and how long. Nothing where
 * no purpose in force has the topic.
 *
 * `data-unticked="agreement"`, `data-topic`; `agreement-question` is the question in it.
 */
export function ConsentAgreementsAgreement({ topic }: ConsentAgreementsAgreementProps) {
  const { words, reading } = agreementsContext.use('ConsentAgreements.Agreement');
  const { locale, messages, format } = useConsentContext('ConsentAgreements.Agreement');
  const pill = reading.state === 'ready' ? reading.value.pills.find((each) => each.topic === topic) : undefined;
  if (!pill) return null;
  return (
    <div data-unticked="agreement" data-topic={topic}>
      <strong data-unticked="agreement-question">{words.question[topic]}</strong>
      <AnswerList
        aria-label={words.question[topic]}
        cells={pill.cells}
        detail={({ retention }) => {
          if (!retention) return undefined;
          const { period, from, until } = retention;
          const anchor = words.anchor[from] ?? messages.common.quote(idInWords(from));
          const length = periodText(period, locale);
          return `, ${until ? words.keptUntil(format.longDate(until), length, anchor) : words.keptFor(length, anchor)}`;
        }}
      />
    </div>
  );
}
