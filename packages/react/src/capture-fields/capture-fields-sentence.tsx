import { Button } from '../anatomy/button.js';
import { captureContext } from './capture-context.js';
import { CaptureField } from './capture-field.js';
import { captureKinds } from './capture-kinds.js';

/**
 * The sentence that is saved, as staff read it before they save, and the ways to change it.
 *
 * `data-unticked="sentence"`.
 */
export function CaptureFieldsSentence() {
  const { sentence, asks, consent, state, set, method, problems, uid } = captureContext.use('CaptureFields.Sentence');
  const { capture: words } = consent.messages;
  if (!sentence) return asks ? <p data-unticked="sentence">{words.nothing}</p> : null;
  const open = state.details;
  const { needs } = captureKinds[method];
  const noted = state.noting || state.note !== '' || problems.some(({ at }) => at === 'note');
  return (
    <>
      <p data-unticked="sentence" aria-live="polite">
        <strong>{sentence.what}</strong>
        {`, ${sentence.how}. `}
        <Button
          kind="link"
          aria-expanded={open}
          aria-controls={`${uid}-details`}
          onClick={() => set({ details: !open })}
        >
          {words.change}
        </Button>
        {!noted && needs !== 'note' && (
          <>
            {' · '}
            <Button kind="link" onClick={() => set({ noting: true })}>
              {words.addNote}
            </Button>
          </>
        )}
      </p>
      <div id={`${uid}-details`} data-unticked="capture-details" hidden={!open}>
        {open && (
          <>
            <CaptureField at="withWhom" placeholder={consent.actor?.name} />
            <CaptureField at="place" placeholder={consent.actor?.place} />
            {needs !== 'printedForm' && <CaptureField at="when" kind="datetime-local" />}
          </>
        )}
      </div>
      {noted && needs !== 'note' && <CaptureField at="note" kind="textarea" />}
    </>
  );
}
