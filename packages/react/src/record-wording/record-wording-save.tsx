import { useEffect, useRef } from 'react';
import { Button } from '../anatomy/button.js';
import { Remark } from '../anatomy/remark.js';
import { useWordingFault } from '../needs-a-look/use-wording-fault.js';
import { recordContext } from './record-context.js';

/** Records it; what came of it takes the focus. `data-unticked="record-said"`. */
export function RecordWordingSave() {
  const { words, reading, titleOf, chosen, state, error, save } = recordContext.use('RecordWording.Save');
  const faultOf = useWordingFault(words, titleOf);
  const place = useRef<HTMLDivElement>(null);
  const isDone = state === 'done';
  useEffect(() => {
    if (isDone) place.current?.focus();
  }, [isDone]);
  return (
    <>
      {!isDone && reading.state === 'ready' && (
        <Button
          kind="primary"
          aria-disabled={state === 'saving' || undefined}
          onClick={({ nativeEvent }) => save(nativeEvent)}
        >
          {words.record.save}
        </Button>
      )}
      <div
        ref={place}
        role="status"
        tabIndex={-1}
        data-unticked="record-said"
        data-tone={state === 'error' ? 'no' : undefined}
      >
        {state === 'saving' && words.saving}
        {isDone && <Remark kind="done">{words.record.done}</Remark>}
        {state === 'error' && faultOf(error, chosen).map((line) => <p key={line}>{line}</p>)}
      </div>
    </>
  );
}
