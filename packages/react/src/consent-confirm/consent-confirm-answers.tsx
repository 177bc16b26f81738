import { Mark } from '../anatomy/mark.js';
import { WhatFor } from '../anatomy/what-for.js';
import { confirm } from '../messages/en/confirm.js';
import { useWords } from '../provider/use-words.js';
import { confirmContext } from './confirm-context.js';

/** What was confirmed, one line each: "News and offers by e-mail". Nothing before. `data-unticked="answers"`. */
export function ConsentConfirmAnswers() {
  const { result } = confirmContext.use('ConsentConfirm.Answers');
  const words = useWords('ConsentConfirm.Answers', 'confirm', confirm);
  if (!result) return null;
  return (
    <ul aria-label={words.answers} data-unticked="answers">
      {result.answers.map(({ purposeId, title, channel, locale }) => (
        <li key={`${purposeId} ${channel}`} data-unticked="answer">
          <Mark icon="check" />
          <div>
            <WhatFor title={title} channels={[channel]} lang={locale} />
          </div>
        </li>
      ))}
    </ul>
  );
}
