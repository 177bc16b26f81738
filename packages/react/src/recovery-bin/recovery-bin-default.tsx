import { RecoveryBinList } from './recovery-bin-list.js';
import { RecoveryBinRoot, type RecoveryBinRootProps } from './recovery-bin-root.js';
import { RecoveryBinState } from './recovery-bin-state.js';

export type RecoveryBinProps = Omit<RecoveryBinRootProps, 'children'>;

/** Everybody who is removed and can still be brought back, for a page of their own. */
export function RecoveryBinDefault(props: RecoveryBinProps) {
  return (
    <RecoveryBinRoot {...props}>
      <RecoveryBinState />
      <RecoveryBinList />
    </RecoveryBinRoot>
  );
}
