import type { Rectification } from '@unticked/core';
import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { isOvertaken } from '../anatomy/is-overtaken.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { useRights } from '../provider/use-rights.js';
import { useRightsChanged } from '../provider/use-rights-changed.js';
import { rectificationContext } from './rectification-context.js';

type View = { readonly state: 'idle' | 'trying' } | { readonly state: 'error'; readonly error: unknown };

/** Asks every system again that has not put it right. `data-unticked="rectification-go-on"`. */
export function GoOn({ rectification }: { readonly rectification: Rectification }) {
  const { words, common, subjectId, onRectified } = rectificationContext.use('Rectification.List');
  const port = useRights('Rectification.List').subject(subjectId);
  const changed = useRightsChanged('Rectification.List');
  const [view, setView] = useState<View>({ state: 'idle' });
  const goOn = async (event: Event): Promise<void> => {
    if (view.state === 'trying') return;
    setView({ state: 'trying' });
    try {
      const so = await port.goOnRectifying(rectification.id);
      setView({ state: 'idle' });
      changed(subjectId);
      onRectified(so, { reason: 'go_on', event });
    } catch (error) {
      // Somebody else was at it: what they did is shown in each place.
      if (isOvertaken(error)) changed(subjectId);
      setView({ state: 'error', error });
    }
  };
  return (
    <div data-unticked="rectification-go-on">
      <Button
        aria-disabled={view.state === 'trying' || undefined}
        onClick={({ nativeEvent }) => void goOn(nativeEvent)}
      >
        {words.goOn}
      </Button>
      <p role="status" data-tone={view.state === 'error' ? 'no' : undefined}>
        {view.state === 'trying' && common.saving}
        {view.state === 'error' && (isOvertaken(view.error) ? words.wentOnMeanwhile : refusalText(view.error, common))}
      </p>
    </div>
  );
}
