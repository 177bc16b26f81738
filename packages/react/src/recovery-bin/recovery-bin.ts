import { RecoveryBinDefault } from './recovery-bin-default.js';
import { RecoveryBinList } from './recovery-bin-list.js';
import { RecoveryBinPerson } from './recovery-bin-person.js';
import { RecoveryBinRoot } from './recovery-bin-root.js';
import { RecoveryBinState } from './recovery-bin-state.js';

/** Who was removed, and the way back. */
export const RecoveryBin = /* @__PURE__ */ Object.assign(RecoveryBinDefault, {
  Root: RecoveryBinRoot,
  State: RecoveryBinState,
  List: RecoveryBinList,
  Person: RecoveryBinPerson,
});
