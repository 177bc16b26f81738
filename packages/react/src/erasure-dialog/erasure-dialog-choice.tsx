import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { erasureContext } from './erasure-context.js';
import { ErasureFields } from './erasure-fields.js';

/**
 * Remove or Erase, with nothing chosen beforehand, and the one button that does it. Who is removed already, or asked to be erased, can
 * only be erased.
 *
 * `data-unticked="erasure-choice"`; `erasure-said` in it says what came of pressing.
 */
export function ErasureDialogChoice() {
  const { words, reading, progress, removed, draft, isAsked, set, pressed, state, error, save } =
    erasureContext.use('ErasureDialog.Choice');
  const id = useId();
  if (progress || removed || reading.state !== 'ready') return null;
  const { erasure } = words;
  const { state: person } = reading.value.person;
  if (person === 'erased') return null;
  const canRemove = person !== 'removed' && person !== 'unknown';
  const saving = state === 'saving' || undefined;
  return (
    <div data-unticked="erasure-choice">
      {!isAsked && (
        <Chips
          name={id}
          legend={erasure.choose}
          options={[...(canRemove ? [['remove', erasure.remove] as const] : []), ['erase', erasure.erase]]}
          chosen={draft.what}
          onChoose={(what) => set({ what })}
          problem={pressed && !draft.what ? erasure.chooseMissing : undefined}
        />
      )}
      {draft.what && <p data-unticked="meta">{draft.what === 'remove' ? erasure.removeNote : erasure.eraseNote}</p>}
      {draft.what === 'remove' && (
        <Field
          label={words.reason}
          value={draft.reason}
          maxLength={2000}
          readOnly={saving}
          problem={pressed && draft.reason.trim() === '' ? words.reasonMissing : undefined}
          onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
        />
      )}
      {draft.what === 'erase' && <ErasureFields />}
      {draft.what && (
        <Button kind="primary" aria-disabled={saving} onClick={({ nativeEvent }) => save(nativeEvent)}>
          {draft.what === 'remove' ? erasure.removeNow : erasure.eraseNow}
        </Button>
      )}
      <p role="status" data-unticked="erasure-said" data-tone={state === 'error' ? 'no' : undefined}>
        {saving && words.saving}
        {state === 'error' && refusalText(error, words)}
      </p>
    </div>
  );
}
