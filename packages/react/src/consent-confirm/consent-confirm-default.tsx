import { ConsentConfirmAnswers } from './consent-confirm-answers.js';
import { ConsentConfirmButton } from './consent-confirm-button.js';
import { ConsentConfirmRoot, type ConsentConfirmRootProps } from './consent-confirm-root.js';
import { ConsentConfirmState } from './consent-confirm-state.js';

export type ConsentConfirmProps = Omit<ConsentConfirmRootProps, 'children'>;

/** The page behind the link of a double opt-in: what a press does, the button, and what holds then. */
export function ConsentConfirmDefault(props: ConsentConfirmProps) {
  return (
    <ConsentConfirmRoot {...props}>
      <ConsentConfirmState />
      <ConsentConfirmButton />
      <ConsentConfirmAnswers />
    </ConsentConfirmRoot>
  );
}
