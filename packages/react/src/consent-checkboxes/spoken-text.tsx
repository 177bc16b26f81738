import type { Question } from '@unticked/core';
import type { AnswerBox } from '../answers/answer-box.js';
import { checkboxesContext } from './checkboxes-context.js';

export interface SpokenTextProps {
  readonly question: Question;
  readonly boxes: readonly AnswerBox[];
}

/**
 * What the clerk reads out or turns the screen for. It opens the moment a box is ticked, so that the words are there when
 * they are needed, and from the start on the phone and when the customer ticks.
 *
 * `data-unticked="script"`.
 */
export function SpokenText({ question, boxes }: SpokenTextProps) {
  const { session, view, uid, form, consent } = checkboxesContext.use('ConsentCheckboxes.Question');
  const { checkboxes, common } = consent.messages;
  const { id, script, text, controller, withdrawal } = question;
  const asked = boxes.length > 0;
  const ticked = boxes.some(({ key }) => session.store.gains(key));
  const turned = view.showing === 'turn_screen';
  const open = asked && (turned || view.showing === 'read_out' || (ticked && view.showing === 'read_out_ticked'));
  const shown = [text, withdrawal?.text, `${controller.name}, ${controller.address}`].filter(Boolean).join(' ');
  return (
    <div id={`${uid}-${id}-text`} data-unticked="script" aria-live="polite" data-open={open || undefined}>
      {open && (
        <>
          <strong>{turned ? checkboxes.letRead : checkboxes.readOut}</strong>{' '}
          <span lang={form?.locale}>{turned ? shown : common.quote(script ?? text)}</span>
        </>
      )}
    </div>
  );
}
