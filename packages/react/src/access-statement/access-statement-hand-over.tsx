import type { IdentifiedBy } from '@unticked/core';
import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { errorShape } from '../anatomy/error-shape.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Remark } from '../anatomy/remark.js';
import { Unread } from '../anatomy/unread.js';
import type { HandOverWay } from '../messages/sections/statement-messages.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { isIncomplete } from './is-incomplete.js';
import { statementContext } from './statement-context.js';

const ways: readonly HandOverWay[] = ['printed', 'collected', 'post', 'email'];
const proofs: readonly IdentifiedBy[] = ['in_person', 'document', 'code', 'login', 'other'];

/** The request that it answers, how they are known, how it reaches them, and the button that writes it down. `data-unticked="statement-hand-over"`. */
export function AccessStatementHandOver() {
  const context = statementContext.use('AccessStatement.HandOver');
  const { words, requestWords, common, view, request, draft, set, pressed, said } = context;
  const { format } = useConsentContext('AccessStatement.HandOver');
  const id = useId();
  const saving = said.state === 'saving' || undefined;
  const isChanged = said.state === 'error' && errorShape(said.error).code === 'invalid';
  const status = (
    <p role="status" data-unticked="statement-said" data-tone={said.state === 'error' ? 'no' : undefined}>
      {said.state === 'saving' && common.saving}
      {said.state === 'error' && (isChanged ? words.changed : refusalText(said.error, common))}
      {said.state === 'done' && words.done[said.outcome]}
    </p>
  );
  if (said.state === 'done') return <div data-unticked="statement-hand-over">{status}</div>;
  if (request.state !== 'ready')
    return (
      <p role="status">
        <Unread reading={request} />
      </p>
    );
  const { value } = request;
  if (value === null)
    return (
      <div data-unticked="statement-hand-over">
        <Remark kind="reminder">{words.noRequest}</Remark>
        <Button aria-disabled={saving} onClick={context.askedNow}>
          {words.askedNow}
        </Button>
        {status}
      </div>
    );
  const received = `${requestWords.type[value.type]}: ${requestWords.received(format.longDate(value.receivedOn))}.`;
  return (
    <div data-unticked="statement-hand-over">
      <p data-unticked="meta">
        {received} {value.identifiedBy && `${format.capital(requestWords.identified[value.identifiedBy])}.`}
      </p>
      {!value.identifiedBy && (
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
      {status}
    </div>
  );
}
