import { captureContext } from './capture-context.js';
import { CaptureField } from './capture-field.js';
import { captureKinds } from './capture-kinds.js';

/** What this way must carry: which printed form and its date, the message, the note. */
export function CaptureFieldsEvidence() {
  const { asks, method, form, state, consent } = captureContext.use('CaptureFields.Evidence');
  const words = consent.messages.capture;
  const { needs } = captureKinds[method];
  if (!asks || !needs) return null;
  if (needs === 'note') return <CaptureField at="note" kind="textarea" most={4000} label={words.note} />;
  if (needs === 'message') return <CaptureField at="message" kind="textarea" most={20_000} label={words.message} />;
  const printed = form.questions.flatMap((question) => question.printed);
  const chosen = printed.filter(({ id }) => id === state.printedForm);
  return (
    <>
      <CaptureField at="printedForm" kind="select" label={words.printedForm}>
        <option value="" />
        {[...new Set(printed.map(({ id }) => id))].map((id) => (
          <option key={id}>{id}</option>
        ))}
      </CaptureField>
      <CaptureField at="when" kind="date" label={words.dateOnForm} />
      {chosen.map(({ text }) => (
        <blockquote key={text} data-unticked="quote" lang={form.locale}>
          {text}
        </blockquote>
      ))}
    </>
  );
}
