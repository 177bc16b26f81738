import type { IdentifiedBy, RightsRequest } from '@unticked/core';
import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { Remark } from '../anatomy/remark.js';
import type { HandOverWay } from '../messages/sections/statement-messages.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { isIncomplete } from './is-incomplete.js';
import { statementContext } from './statement-context.js';

export interface HandOverStepsProps {
  /** The open request that this answers; `null` where nobody recorded one. */
  readonly request: RightsRequest | null;
}

const ways: readonly HandOverWay[] = ['printed', 'collected', 'post', 'email'];
const proofs: readonly IdentifiedBy[] = ['in_person', 'document', 'code', 'login', 'other'];

/** What is still to be said before a statement is handed over, and the button that does it. */
export function HandOverSteps({ request }: HandOverStepsProps) {
  const context = statementContext.use('AccessStatement.HandOver');
  const { words, requestWords, view, draft, set, pressed } = context;
  const { format } = useConsentContext('AccessStatement.HandOver');
  const id = useId();
  const saving = context.said.state === 'saving' || undefined;
  if (request === null)
    return (
      <>
        <Remark kind="reminder">{words.noRequest}</Remark>
        <Button aria-disabled={saving} onClick={context.askedNow}>
          {words.askedNow}
        </Button>
      </>
    );
  const received = `${requestWords.type[request.type]}: ${requestWords.received(format.longDate(request.receivedOn))}.`;
  return (
    <>
      <p data-unticked="meta">
        {received} {request.identifiedBy && `${format.capital(requestWords.identified[request.identifiedBy])}.`}
      </p>
      {!request.identifiedBy && (
        <Chips
          name={`${id}-who`}
          legend={words.whoIsIt}
          options={proofs.map((one) => [one, format.capital(requestWords.identified[one])])}
          chosen={undefined}
          onChoose={context.identify}
          problem={pressed ? words.whoMissing : undefined}
        />
      )}
      {view.state === 'made' && !view.isStale && (
        <>
          <Chips
            name={`${id}-way`}
            legend={words.how}
            options={ways.map((one) => [one, words.way[one]])}
            chosen={draft.way}
            onChoose={(way) => set({ way })}
            problem={pressed && !draft.way ? words.howMissing : undefined}
          />
          {isIncomplete(view.statement) && (
            <Chips
              name={`${id}-outcome`}
              legend={words.outcome}
              options={[
                ['fulfilled', words.fulfilled],
                ['open', words.stillOpen],
              ]}
              chosen={draft.outcome}
              onChoose={(outcome) => set({ outcome })}
              problem={pressed && !draft.outcome ? words.outcomeMissing : undefined}
            />
          )}
          <Button kind="primary" aria-disabled={saving} onClick={({ nativeEvent }) => context.handOver(nativeEvent)}>
            {words.handOver}
          </Button>
        </>
      )}
    </>
  );
}
