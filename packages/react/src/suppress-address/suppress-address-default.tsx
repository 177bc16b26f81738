import { SuppressAddressChange } from './suppress-address-change.js';
import { SuppressAddressRoot, type SuppressAddressRootProps } from './suppress-address-root.js';
import { SuppressAddressState } from './suppress-address-state.js';

export type SuppressAddressProps = Omit<SuppressAddressRootProps, 'children'>;

/** Whether an address is left alone, and a button to change that. */
export function SuppressAddressDefault(props: SuppressAddressProps) {
  return (
    <SuppressAddressRoot {...props}>
      <SuppressAddressState />
      <SuppressAddressChange />
    </SuppressAddressRoot>
  );
}
