import { SuppressAddressChange } from './suppress-address-change.js';
import { SuppressAddressDefault } from './suppress-address-default.js';
import { SuppressAddressReason } from './suppress-address-reason.js';
import { SuppressAddressRoot } from './suppress-address-root.js';
import { SuppressAddressSave } from './suppress-address-save.js';
import { SuppressAddressState } from './suppress-address-state.js';

/** "Never write to this address again", whoever has it. */
export const SuppressAddress = /* @__PURE__ */ Object.assign(SuppressAddressDefault, {
  Root: SuppressAddressRoot,
  State: SuppressAddressState,
  Change: SuppressAddressChange,
  Reason: SuppressAddressReason,
  Save: SuppressAddressSave,
});
