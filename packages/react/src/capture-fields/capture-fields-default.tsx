import type { FieldValues } from 'react-hook-form';
import { CaptureFieldsEvidence } from './capture-fields-evidence.js';
import { CaptureFieldsGuardian } from './capture-fields-guardian.js';
import { CaptureFieldsMethods } from './capture-fields-methods.js';
import { CaptureFieldsRoot, type CaptureFieldsRootProps } from './capture-fields-root.js';
import { CaptureFieldsSentence } from './capture-fields-sentence.js';

export type CaptureFieldsProps<Values extends FieldValues, Context, Output> = Omit<
  CaptureFieldsRootProps<Values, Context, Output>,
  'children'
>;

/** How staff got the answers: the way as chips, a child's guardian, what it needs, and the sentence that is saved. */
export function CaptureFieldsDefault<Values extends FieldValues, Context, Output>(
  props: CaptureFieldsProps<Values, Context, Output>,
) {
  return (
    <CaptureFieldsRoot {...props}>
      <CaptureFieldsMethods />
      <CaptureFieldsGuardian />
      <CaptureFieldsEvidence />
      <CaptureFieldsSentence />
    </CaptureFieldsRoot>
  );
}
