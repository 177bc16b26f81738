import type { IdentifiedBy, RequestStep, RightsRequest } from '@unticked/core';
import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { deskContext } from './desk-context.js';
import { toldTimeOf } from './step-input.js';
import { stepTaker } from './step-taker.js';
import { useStep } from './use-step.js';

export interface StepFieldsProps {
  readonly request: RightsRequest;
  /** Somebody else was faster: how it stands. */
  readonly onOvertaken: (so: RightsRequest) => void;
}

/** Of what was done meanwhile, that which a step cannot be taken after. */
const decisive: ReadonlySet<RequestStep> = new Set(['begun', 'fulfilled', 'refused', 'taken_back']);
const ways: readonly IdentifiedBy[] = ['code', 'in_person', 'document', 'login', 'other'];

/** The next step: what was done, its details, and the button that writes it down. `data-unticked="request-next"`. */
export function StepFields({ request, onOvertaken }: StepFieldsProps) {
  const { words, common, now, onStepTaken } = deskContext.use('RequestsDesk.Request');
  const { draft, set, pressed, state, error, seen, asksHow, save } = useStep(request, now, onStepTaken, onOvertaken);
  const refusal = (): string => {
    const since = seen === undefined ? [] : request.steps.slice(seen);
    const what = since.findLast((one) => decisive.has(one.step)) ?? since.at(-1);
    return what ? common.meanwhile(words.step[what.step], stepTaker(what, words)) : refusalText(error, common);
  };
  const id = useId();
  const { step } = draft;
  const saving = state === 'saving' || undefined;
  const isUnseen = asksHow && step === 'fulfilled';
  const needsNote = step !== undefined && !['identified', 'handed_over', 'fulfilled'].includes(step);
  return (
    <div data-unticked="request-next">
      <Chips
        name={`${id}-step`}
        legend={words.next}
        options={request.next.map((one) => [one, words.take[one]])}
        chosen={step}
        onChoose={(chosen) => set({ step: chosen })}
        problem={pressed && !step ? words.nextMissing : undefined}
      />
      {step === 'identified' && (
        <Chips
          name={`${id}-how`}
          legend={words.how}
          options={ways.map((one) => [one, words.identified[one]])}
          chosen={draft.identifiedBy}
          onChoose={(identifiedBy) => set({ identifiedBy })}
          problem={pressed && !draft.identifiedBy ? words.howMissing : undefined}
        />
      )}
      {step === 'handed_over' && (
        <Field
          label={words.handedOver}
          value={draft.handedOver}
          maxLength={200}
          readOnly={saving}
          problem={pressed && draft.handedOver.trim() === '' ? words.handedOverMissing : undefined}
          onChange={({ currentTarget }) => set({ handedOver: currentTarget.value })}
        />
      )}
      {step === 'extended' && (
        <Field
          type="datetime-local"
          label={words.told}
          value={draft.toldAt}
          readOnly={saving}
          problem={pressed && toldTimeOf(draft, request.receivedOn, now()) === 'wrong' ? words.toldWrong : undefined}
          onChange={({ currentTarget }) => set({ toldAt: currentTarget.value })}
        />
      )}
      {step && (
        <Field
          label={isUnseen ? words.noteHow : needsNote ? words.note : words.noteMaybe}
          value={draft.note}
          maxLength={2000}
          readOnly={saving}
          problem={pressed && needsNote && draft.note.trim() === '' ? common.reasonMissing : undefined}
          onChange={({ currentTarget }) => set({ note: currentTarget.value })}
        />
      )}
      <Button aria-disabled={saving} onClick={({ nativeEvent }) => save(nativeEvent)}>
        {words.save}
      </Button>
      <p role="status" data-unticked="request-said" data-tone={state === 'error' ? 'no' : undefined}>
        {state === 'saving' && common.saving}
        {state === 'error' && refusal()}
        {/* It goes with the next step, whoever takes it. */}
        {state === 'done' && request.steps.length <= (seen ?? 0) && words.saved}
      </p>
    </div>
  );
}
