import type { RightsRequest } from '@unticked/core';
import { useId, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { deskContext } from './desk-context.js';
import { RequestAnswer } from './request-answer.js';
import { RequestDue } from './request-due.js';
import { RequestErasure } from './request-erasure.js';
import { RequestErasureState } from './request-erasure-state.js';
import { RequestSteps } from './request-steps.js';
import { StepFields } from './step-fields.js';

export interface RequestsDeskRequestProps {
  readonly request: RightsRequest;
}

/**
 * One request: what for and by whom, since when and until when, how they were identified; opened, its steps and the next one.
 *
 * `data-unticked="request"`, `data-state="open | fulfilled | refused | taken_back"`.
 */
export function RequestsDeskRequest({ request: read }: RequestsDeskRequestProps) {
  const [since, setSince] = useState(read);
  // The list is not read again for it: what was typed would go with a request that is open no more.
  const request = since.id === read.id && since.steps.length > read.steps.length ? since : read;
  const { words, days, renderSubject } = deskContext.use('RequestsDesk.Request');
  const { format } = useConsentContext('RequestsDesk.Request');
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { type, state, subjectId, receivedOn, identifiedBy } = request;
  const facts = [
    words.state[state],
    words.received(days.longDate(receivedOn)),
    // Whether somebody is still to be identified is asked while it is open.
    identifiedBy ? words.identified[identifiedBy] : state === 'open' && words.notIdentified,
  ];
  return (
    <article data-unticked="request" data-state={state} aria-labelledby={`${id}-type ${id}-who`}>
      <div>
        <strong id={`${id}-type`}>{words.type[type]}</strong>{' '}
        <span id={`${id}-who`} dir="auto">
          {subjectId === null ? words.nobody : renderSubject(subjectId)}
        </span>
      </div>
      <p data-unticked="meta">{format.capital(facts.filter(Boolean).join(', '))}.</p>
      {state === 'open' && <RequestDue request={request} />}
      {request.erasure && <RequestErasureState request={request} subjectId={request.erasure.plan.subjectId} />}
      <RequestAnswer request={request} />
      <Button kind="link" aria-expanded={isOpen} aria-controls={`${id}-steps`} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? words.hide : words.show}
      </Button>
      <div id={`${id}-steps`} hidden={!isOpen} data-unticked="request-open">
        {isOpen && (
          <>
            <RequestSteps request={request} />
            <RequestErasure request={request} onBegun={setSince} />
            <StepFields request={request} onOvertaken={setSince} />
          </>
        )}
      </div>
    </article>
  );
}
