import type { Method, RightsRequestType } from '@unticked/core';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { useFormat } from '../anatomy/use-format.js';
import { requests as english } from '../messages/en/requests.js';
import { rights as englishRights } from '../messages/en/rights.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { lastDay } from './last-day.js';
import { ObjectionFields } from './objection-fields.js';
import { type OnOpened, useOpen } from './use-open.js';

export interface OpenFieldsProps {
  readonly subjectId: string;
  readonly now: () => number;
  readonly method: Method | undefined;
  readonly methods: readonly Method[] | undefined;
  readonly onOpened: OnOpened | undefined;
  readonly close: ReactNode;
}

const types: readonly RightsRequestType[] = [
  'access',
  'portability',
  'erasure',
  'rectification',
  'restriction',
  'objection',
];

/** What somebody asks for, and the day it came. `data-unticked="request-new"`. */
export function OpenFields({ subjectId, now, method, methods = [], onOpened, close }: OpenFieldsProps) {
  const words = useWords('RequestsDesk.Open', 'requests', english);
  const common = useWords('RequestsDesk.Open', 'rights', englishRights);
  const { locale, messages } = useConsentContext('RequestsDesk.Open');
  const days = useFormat({ locale, timeZone: 'UTC' });
  const { type, setType, receivedOn, setReceivedOn, view, missing, save } = useOpen(subjectId, now, onOpened);
  const [said, setSaid] = useState(method);
  const id = useId();
  const isDone = view.state === 'done';
  const saving = view.state === 'saving' || undefined;
  return (
    <div data-unticked="request-new" lang={messages.locale}>
      {!isDone && (
        <>
          <Chips
            name={id}
            legend={words.what}
            options={types.map((one) => [one, words.type[one]])}
            chosen={type}
            onChoose={setType}
            problem={missing.type ? words.whatMissing : undefined}
          />
          {type === 'objection' && methods.length > 0 && (
            <Chips
              name={`${id}-by`}
              legend={words.by}
              options={methods.map((one) => [one, days.capital(messages.common.method[one])])}
              chosen={said}
              onChoose={setSaid}
            />
          )}
          <Field
            type="date"
            label={words.day}
            value={receivedOn}
            readOnly={saving}
            problem={missing.day ? words.dayMissing : undefined}
            onChange={({ currentTarget }) => setReceivedOn(currentTarget.value)}
          />
          <Button kind="primary" aria-disabled={saving} onClick={({ nativeEvent }) => save(nativeEvent)}>
            {words.save}
          </Button>
        </>
      )}
      <p role="status" data-unticked="request-said" data-tone={view.state === 'error' ? 'no' : undefined}>
        {view.state === 'saving' && common.saving}
        {view.state === 'error' && refusalText(view.error, common)}
        {view.state === 'done' && words.opened(days.longDate(lastDay(view.request.dueBy)))}
      </p>
      {view.state === 'done' && view.request.type === 'objection' && (
        <ObjectionFields request={view.request} subjectId={subjectId} method={said} />
      )}
      {close}
    </div>
  );
}
