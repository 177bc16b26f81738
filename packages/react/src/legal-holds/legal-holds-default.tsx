import { LegalHoldsAdd } from './legal-holds-add.js';
import { LegalHoldsList } from './legal-holds-list.js';
import { LegalHoldsRoot, type LegalHoldsRootProps } from './legal-holds-root.js';
import { LegalHoldsState } from './legal-holds-state.js';

export type LegalHoldsProps = Omit<LegalHoldsRootProps, 'children'>;

/** Which legal holds stand for one person, and the buttons that put and release them. */
export function LegalHoldsDefault(props: LegalHoldsProps) {
  return (
    <LegalHoldsRoot {...props}>
      <LegalHoldsState />
      <LegalHoldsList />
      <LegalHoldsAdd />
    </LegalHoldsRoot>
  );
}
