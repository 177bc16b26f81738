import { AnswerList } from '../anatomy/answer-list.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { momentContext } from './moment-context.js';

/** What held then, purpose by purpose, under a sentence that says which moment it is. `data-unticked="moment-answers"`. */
export function StandingAtAnswers() {
  const { words, days, reading } = momentContext.use('StandingAt.Answers');
  const { format } = useConsentContext('StandingAt.Answers');
  if (reading.state === 'unasked') return <p data-unticked="meta">{words.choose}</p>;
  if (reading.state !== 'ready')
    return (
      <div role="status">
        <Unread reading={reading} />
      </div>
    );
  const at = format.longDate(days.at || days.asOf);
  const { state, pills } = reading.value;
  return (
    <div role="status" data-unticked="moment-answers">
      <strong>{days.asOf === '' ? words.heldOn(at) : words.heldAsKnown(at, format.longDate(days.asOf))}</strong>
      {state === 'unknown' ? (
        <p data-unticked="meta">{words.nothing}</p>
      ) : (
        <AnswerList cells={pills.flatMap(({ cells }) => cells)} />
      )}
    </div>
  );
}
