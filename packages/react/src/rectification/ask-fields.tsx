import type { HeldPlace, Rectification } from '@unticked/core';
import { type ReactNode, useId, useState } from 'react';
import { Chips } from '../anatomy/chips.js';
import { errorShape } from '../anatomy/error-shape.js';
import { Field } from '../anatomy/field.js';
import { ReasonedChange } from '../anatomy/reasoned-change.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { placeWords } from './place-words.js';
import { rectificationContext, type WrongValue } from './rectification-context.js';
import { samePlaces } from './same-places.js';
import { useRectifying } from './use-rectifying.js';
import { valueText } from './value-text.js';

type Meanwhile = Rectification['meanwhile'];

/** What is right, where else the same stands, and what of use meanwhile: nothing is chosen or ticked beforehand. `data-unticked="rectification-ask"`. */
export function AskFields({ wrong, close }: { readonly wrong: WrongValue; readonly close: ReactNode }) {
  const { words, common, said, request } = rectificationContext.use('Rectification.Ask');
  const { format, locale } = useConsentContext('Rectification.Ask');
  const name = useId();
  const [after, setAfter] = useState('');
  const [also, setAlso] = useState<readonly HeldPlace[]>([]);
  const [meanwhile, setMeanwhile] = useState<Meanwhile>();
  const [pressed, setPressed] = useState(false);
  const right = after.trim();
  const places = [wrong.place, ...also];
  const change = useRectifying(
    'Rectification.Ask',
    'begin',
    (port, call) =>
      port.beginRectification({
        ...call,
        places,
        after: right,
        meanwhile: meanwhile as Meanwhile, // not sent before one is chosen
        ...(request === undefined ? {} : { request }),
      }),
    [places, right, meanwhile, request],
  );
  const isSaving = change.state === 'saving' || undefined;
  const save = (event: Event) => {
    setPressed(true);
    if (right !== '' && meanwhile) change.save(event);
  };
  const isChanged = change.state === 'error' && String(errorShape(change.error).path).endsWith('/before');
  const tick = (place: HeldPlace) =>
    setAlso((before) => (before.includes(place) ? before.filter((one) => one !== place) : [...before, place]));
  const others = samePlaces(wrong);
  return (
    <ReasonedChange
      label={words.begin}
      words={{
        ...common,
        reason: words.says,
        reasonMissing: words.saysMissing,
        ...(isChanged ? { failed: words.changed } : {}),
      }}
      change={{ ...change, save, missing: pressed && change.reason.trim() === '' }}
      said={said}
      close={close}
    >
      <div data-unticked="rectification-ask">
        <p dir="auto">
          {words.wrongNow} <strong>{valueText(wrong.place.before, words.missing, format)}</strong>
        </p>
        <Field
          label={words.after}
          value={after}
          maxLength={2000}
          readOnly={isSaving}
          problem={pressed && right === '' ? words.afterMissing : undefined}
          onChange={({ currentTarget }) => setAfter(currentTarget.value)}
        />
        {others.length > 0 && (
          <fieldset data-unticked="rectification-also">
            <legend>{words.also}</legend>
            {others.map((place) => {
              const { system, set, label } = placeWords(wrong.held, place, locale);
              const key = `${place.system} ${place.set} ${place.item} ${place.column}`;
              const chosen = also.find((one) => `${one.system} ${one.set} ${one.item} ${one.column}` === key);
              return (
                <label key={key}>
                  <input
                    type="checkbox"
                    form=""
                    autoComplete="off"
                    checked={chosen !== undefined}
                    onChange={() => {
                      if (!isSaving) tick(chosen ?? place);
                    }}
                  />{' '}
                  <span dir="auto">{words.place(system, set, label)}</span>
                </label>
              );
            })}
          </fieldset>
        )}
        <Chips
          name={name}
          legend={words.meanwhile}
          options={(['restricted', 'as_before'] as const).map((one) => [one, words.use[one]] as const)}
          chosen={meanwhile}
          problem={pressed && !meanwhile ? words.meanwhileMissing : undefined}
          onChoose={(use) => {
            if (!isSaving) setMeanwhile(use);
          }}
        />
      </div>
    </ReasonedChange>
  );
}
