import { captureContext } from './capture-context.js';
import { CaptureField } from './capture-field.js';

/**
 * Who says yes for a child, and how it was verified that they may (GDPR Art. 8). There exactly where the ledger says that a
 * question shown needs it; a no needs none of it.
 *
 * `data-unticked="guardian"`.
 */
export function CaptureFieldsGuardian() {
  const { form, consent, state } = captureContext.use('CaptureFields.Guardian');
  const { guardian: words } = consent.messages.capture;
  if (!form.questions.some(({ guardian }) => guardian)) return null;
  const choices = (names: Readonly<Record<string, string>>) => [
    <option key="" value="" />,
    ...Object.entries(names).map(([value, name]) => (
      <option key={value} value={value}>
        {name}
      </option>
    )),
  ];
  return (
    <div data-unticked="guardian">
      <p>{words.needed}</p>
      <CaptureField at="relation" label={words.relation} kind="select">
        {choices(words.relations)}
      </CaptureField>
      <CaptureField at="guardianName" label={words.name} />
      <CaptureField at="verification" label={words.verification} kind="select">
        {choices(words.checks)}
      </CaptureField>
      {state.verification === 'other' && <CaptureField at="guardianNote" label={consent.messages.capture.note} />}
    </div>
  );
}
