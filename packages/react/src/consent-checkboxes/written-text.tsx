import type { Question } from '@unticked/core';
import { checkboxesContext } from './checkboxes-context.js';
import { TextLink } from './text-link.js';

/** The statement in full with the way out, before the box (GDPR Art. 7(3)). Always as text. `data-unticked="statement"`. */
export function WrittenText({ question: { id, text, controller, withdrawal } }: { readonly question: Question }) {
  const { uid, form, questions, consent } = checkboxesContext.use('ConsentCheckboxes.Question');
  const several = questions.some((other) => other.controller.id !== controller.id);
  return (
    <p id={`${uid}-${id}-text`} data-unticked="statement" lang={form?.locale}>
      {several && `${controller.name}, ${controller.address}: `}
      {text}
      {withdrawal && (
        <>
          {` ${withdrawal.text} `}
          <TextLink url={withdrawal.url}>{consent.messages.checkboxes.howToStop}</TextLink>
        </>
      )}
    </p>
  );
}
