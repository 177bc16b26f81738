import { ConsentStopAbout } from './consent-stop-about.js';
import { ConsentStopChoices } from './consent-stop-choices.js';
import { ConsentStopDefault } from './consent-stop-default.js';
import { ConsentStopHow } from './consent-stop-how.js';
import { ConsentStopRoot } from './consent-stop-root.js';
import { ConsentStopSave } from './consent-stop-save.js';
import { ConsentStopState } from './consent-stop-state.js';

/** "No more advertising", as a clerk hears it. */
export const ConsentStop = /* @__PURE__ */ Object.assign(ConsentStopDefault, {
  Root: ConsentStopRoot,
  Choices: ConsentStopChoices,
  How: ConsentStopHow,
  State: ConsentStopState,
  About: ConsentStopAbout,
  Save: ConsentStopSave,
});
