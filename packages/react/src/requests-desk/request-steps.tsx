import type { RequestStepTaken, RightsRequest } from '@unticked/core';
import { inLanguage } from '../anatomy/in-language.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { deskContext } from './desk-context.js';
import { stepTaker } from './step-taker.js';

export interface RequestStepsProps {
  readonly request: RightsRequest;
}

/** What was done so far, in its order, when and by whom. `data-unticked="request-steps"`; each is a `request-step`. */
export function RequestSteps({ request }: RequestStepsProps) {
  const { words } = deskContext.use('RequestsDesk.Request');
  const { format, locale, messages } = useConsentContext('RequestsDesk.Request');
  const titleOf = (system: string): string => {
    const title = request.erasure?.plan.systems.find((one) => one.system === system)?.title;
    return title ? inLanguage(title, locale).text : system;
  };
  const step = (taken: RequestStepTaken, place: number) => {
    const { step: what, at, toldAt, note, system, identifiedBy, handedOver } = taken;
    const detail = identifiedBy ? words.identified[identifiedBy] : system ? titleOf(system) : handedOver;
    const when = (instant: string): string => `${format.date(instant)}, ${format.time(instant)}`;
    const came = [when(at), stepTaker(taken, words)].filter(Boolean).join(', ');
    return (
      // In this order for ever: a step is never taken out or moved.
      <li key={place} data-unticked="request-step">
        <strong>{words.step[what]}</strong>
        {detail !== undefined && <span dir="auto">: {detail}</span>}
        {toldAt !== undefined && `: ${words.recordedLater(when(toldAt))}`}
        {note !== undefined && <div dir="auto">{messages.common.quote(note)}</div>}
        <div data-unticked="meta">{came}</div>
      </li>
    );
  };
  return (
    <ol aria-label={words.steps} data-unticked="request-steps">
      {request.steps.map(step)}
    </ol>
  );
}
