import type { UnknownWordingCase } from '@unticked/core';
import { useId, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { CoverBoxes } from '../anatomy/cover-boxes.js';
import { Field } from '../anatomy/field.js';
import { TextArea } from '../anatomy/text-area.js';
import { lookContext } from './look-context.js';
import type { useSettling } from './use-settling.js';
import { useWordingFault } from './use-wording-fault.js';

export interface SettlingFieldsProps {
  readonly found: UnknownWordingCase;
  readonly titleOf: (purposeId: string) => string;
  readonly settling: ReturnType<typeof useSettling>;
}

/** What the form covers, and Confirm; behind a button why it proves nothing, and Turn down. `data-unticked="look-settling"`. */
export function SettlingFields({ found, titleOf, settling }: SettlingFieldsProps) {
  const { words } = lookContext.use('NeedsALook.Case');
  const faultOf = useWordingFault(words, titleOf);
  const [turningDown, setTurningDown] = useState(false);
  const id = useId();
  const { draft, covers, set, view, missing, confirm, turnDown } = settling;
  const saving = view.state === 'saving' || undefined;
  return (
    <div data-unticked="look-settling">
      {found.text === undefined && (
        <TextArea
          label={words.text}
          lang={found.locale}
          dir="auto"
          maxLength={20_000}
          readOnly={saving}
          value={draft.text}
          problem={missing.text ? words.textMissing : undefined}
          onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      )}
      <CoverBoxes
        legend={words.covers}
        hint={words.coversHint}
        cells={found.covers}
        chosen={draft.covers}
        titleOf={titleOf}
        problem={missing.covers ? words.coversMissing : undefined}
        onChange={(chosen) => set({ covers: chosen })}
      />
      <div data-unticked="look-actions">
        <Button kind="primary" aria-disabled={saving} onClick={({ nativeEvent }) => confirm(nativeEvent)}>
          {words.confirm}
        </Button>
        <Button
          kind="link"
          aria-expanded={turningDown}
          aria-controls={`${id}-why`}
          onClick={() => setTurningDown(!turningDown)}
        >
          {words.openTurnDown}
        </Button>
      </div>
      <div id={`${id}-why`} hidden={!turningDown} data-unticked="look-why">
        {turningDown && (
          <>
            <Field
              label={words.reason}
              value={draft.reason}
              maxLength={2000}
              readOnly={saving}
              problem={missing.reason ? words.reasonMissing : undefined}
              onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
            />
            <Button aria-disabled={saving} onClick={({ nativeEvent }) => turnDown(nativeEvent)}>
              {words.turnDown}
            </Button>
          </>
        )}
      </div>
      <div role="status" data-unticked="look-said" data-tone={view.state === 'error' ? 'no' : undefined}>
        {view.state === 'saving' && words.saving}
        {view.state === 'error' && faultOf(view.error, covers).map((line) => <p key={line}>{line}</p>)}
      </div>
    </div>
  );
}
