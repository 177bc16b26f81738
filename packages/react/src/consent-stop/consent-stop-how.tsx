import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { stopContext } from './stop-context.js';
import { stopWays } from './stop-ways.js';

/**
 * When it was said and by which way, behind a button: a stop needs neither. A day that has passed asks why it is entered only now.
 *
 * `data-unticked="stop-how"`.
 */
export function ConsentStopHow() {
  const { messages } = useConsentContext('ConsentStop.How');
  const { words, how, setHow, late, noteMissing, state } = stopContext.use('ConsentStop.How');
  const id = useId();
  if (state === 'done') return null;
  const { capture } = messages;
  return (
    <div data-unticked="stop-how">
      <Button
        kind="link"
        aria-expanded={how.open}
        aria-controls={`${id}-how`}
        onClick={() => setHow({ open: !how.open })}
      >
        {words.how}
      </Button>
      <div id={`${id}-how`} hidden={!how.open}>
        {how.open && (
          <>
            <Chips
              name={`${id}-method`}
              legend={capture.legend}
              options={stopWays.map((way) => [way, capture.methods[way]])}
              chosen={stopWays.find((way) => way === how.method)}
              onChoose={(method) => setHow({ method })}
            />
            <Field
              label={words.when}
              type="datetime-local"
              value={how.when}
              onChange={({ currentTarget }) => setHow({ when: currentTarget.value })}
            />
            {late === 'future' && <p data-unticked="meta">{words.toCome}</p>}
            {(late === 'old' || how.note !== '') && (
              <Field
                label={capture.note}
                value={how.note}
                maxLength={2000}
                problem={noteMissing ? capture.noteForOld : undefined}
                onChange={({ currentTarget }) => setHow({ note: currentTarget.value })}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}
