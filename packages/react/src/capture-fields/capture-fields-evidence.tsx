import { captureContext } from './capture-context.js';
import { CaptureField } from './capture-field.js';
import { captureKinds } from './capture-kinds.js';

/** What this way must carry: which printed form and its date, the message, the note. */
export function CaptureFieldsEvidence() {
  const { asks, method, form, state, consent } = captureContext.use('CaptureFields.Evidence');
  const { needs } = captureKinds[method];
  if (!asks || !needs) return null;
  if (needs !== 'printedForm') return <CaptureField at={needs} kind="textarea" />;
  const printed = form.questions.flatMap((question) => question.printed);
  const chosen = printed.filter(({ id }) => id === state.printedForm);
  return (
    <>
      <CaptureField at="printedForm" kind="select">
        <option value="" />
        {[...new Set(printed.map(({ id }) => id))].map((id) => (
          <option key={id}>{id}</option>
        ))}
      </CaptureField>
      <CaptureField at="when" kind="date" label={consent.messages.capture.dateOnForm} />
      {chosen.map(({ text }) => (
        <blockquote key={text} data-unticked="quote" lang={form.locale}>
          {text}
        </blockquote>
      ))}
    </>
  );
}
