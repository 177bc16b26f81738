import { ConsentAgreementsAgreement } from './consent-agreements-agreement.js';
import { ConsentAgreementsRoot, type ConsentAgreementsRootProps } from './consent-agreements-root.js';
import { ConsentAgreementsState } from './consent-agreements-state.js';

export type ConsentAgreementsProps = Omit<ConsentAgreementsRootProps, 'children'>;

/** The two agreements side by side: advertising may have ended while the data is lawfully kept, and this says on what ground. */
export function ConsentAgreementsDefault(props: ConsentAgreementsProps) {
  return (
    <ConsentAgreementsRoot {...props}>
      <ConsentAgreementsState />
      <ConsentAgreementsAgreement topic="data" />
      <ConsentAgreementsAgreement topic="marketing" />
    </ConsentAgreementsRoot>
  );
}
