import { useId } from 'react';
import { Chips } from '../anatomy/chips.js';
import { Unread } from '../anatomy/unread.js';
import { stopContext } from './stop-context.js';

/** What can be stopped: all, one channel, one purpose. Nothing is chosen. `data-unticked="stop-choices"`. */
export function ConsentStopChoices() {
  const { words, reading, chosen, choose, missing, state } = stopContext.use('ConsentStop.Choices');
  const name = useId();
  if (state === 'done') return null;
  return (
    <div data-unticked="stop-choices">
      {reading.state === 'ready' ? (
        <Chips
          name={name}
          legend={words.question}
          options={reading.value.map(({ key, label }) => [key, label])}
          chosen={chosen?.key}
          onChoose={choose}
          problem={missing ? words.choose : undefined}
        />
      ) : (
        <Unread reading={reading} />
      )}
    </div>
  );
}
