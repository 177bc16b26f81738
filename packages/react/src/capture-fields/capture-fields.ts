import { CaptureFieldsDefault } from './capture-fields-default.js';
import { CaptureFieldsEvidence } from './capture-fields-evidence.js';
import { CaptureFieldsGuardian } from './capture-fields-guardian.js';
import { CaptureFieldsMethods } from './capture-fields-methods.js';
import { CaptureFieldsRoot } from './capture-fields-root.js';
import { CaptureFieldsSentence } from './capture-fields-sentence.js';

/** How we got it; its parts, for those who arrange them themselves. */
export const CaptureFields = /* @__PURE__ */ Object.assign(CaptureFieldsDefault, {
  Root: CaptureFieldsRoot,
  Methods: CaptureFieldsMethods,
  Guardian: CaptureFieldsGuardian,
  Evidence: CaptureFieldsEvidence,
  Sentence: CaptureFieldsSentence,
});
