import type { RightsRequest } from '@unticked/core';
import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { RequestTakenIn } from '../answered-request/request-taken-in.js';
import type { HandOverWay } from '../messages/sections/statement-messages.js';
import { isIncomplete } from './is-incomplete.js';
import { statementContext } from './statement-context.js';

export interface HandOverStepsProps {
  /** The open request that this answers; `null` where nobody recorded one. */
  readonly request: RightsRequest | null;
}

const ways: readonly HandOverWay[] = ['printed', 'collected', 'post', 'email'];

/** What is still to be said before a statement is handed over, and the button that does it. */
export function HandOverSteps({ request }: HandOverStepsProps) {
  const context = statementContext.use('AccessStatement.HandOver');
  const { words, view, draft, set, pressed, askedNow, identify } = context;
  const id = useId();
  const isSaving = context.said.state === 'saving';
  return (
    <>
      <RequestTakenIn
        part="AccessStatement.HandOver"
        request={request}
        isSaving={isSaving}
        askedNow={askedNow}
        identify={identify}
        isMissing={pressed}
      />
      {request !== null && view.state === 'made' && !view.isStale && (
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
          <Button
            kind="primary"
            aria-disabled={isSaving || undefined}
            onClick={({ nativeEvent }) => context.handOver(nativeEvent)}
          >
            {words.handOver}
          </Button>
        </>
      )}
    </>
  );
}
