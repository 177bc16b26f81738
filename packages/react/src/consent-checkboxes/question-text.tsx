import type { Question } from '@unticked/core';
import type { AnswerControl } from '../answers/answers-of.js';
import { checkboxesContext } from './checkboxes-context.js';

export interface QuestionTextProps {
  readonly question: Question;
  readonly boxes: readonly AnswerControl[];
}

/**
 * For the person the statement in full with the way out, before the box (GDPR Art. 7(3)). For the clerk what they read out
 * or turn the screen for: it opens the moment a box is ticked, so that the words are there when they are needed, and from
 * the start on the phone and when the customer ticks. Always as text.
 *
 * `data-unticked="statement"`; `data-unticked="script"`, `data-open`.
 */
export function QuestionText({ question, boxes }: QuestionTextProps) {
  const { view, clerk, questions, uid, form, consent } = checkboxesContext.use('ConsentCheckboxes.Question');
  const { checkboxes: words, common } = consent.messages;
  const { text, script, controller, withdrawal } = question;
  const { showing } = view;
  const shared = { id: `${uid}-${question.id}-text`, lang: form?.locale };
  const turned = showing === 'turn_screen';
  const who = `${controller.name}, ${controller.address}`;
  if (!clerk) {
    const several = questions.some((other) => other.controller.id !== controller.id);
    return (
      <p {...shared} data-unticked="statement">
        {several && `${who}: `}
        {text}{' '}
        {withdrawal && (
          <>
            {withdrawal.text}{' '}
            <a href={withdrawal.url} target="_blank" rel="noopener" lang={consent.messages.locale}>
              {words.howToStop}
            </a>
          </>
        )}
      </p>
    );
  }
  const gains = showing === 'read_out_ticked' && boxes.some(({ ticked, stored }) => ticked && !stored);
  const open = boxes.length > 0 && (turned || showing === 'read_out' || gains);
  return (
    <div {...shared} data-unticked="script" data-open={open || undefined} aria-live="polite">
      {open && (
        <>
          <strong lang={consent.messages.locale}>{turned ? words.letRead : words.readOut}</strong>{' '}
          {turned ? [text, withdrawal?.text, who].join(' ') : common.quote(script ?? text)}
        </>
      )}
    </div>
  );
}
