import { ConsentAskGateClosed } from './consent-ask-gate-closed.js';
import { ConsentAskGateOpen } from './consent-ask-gate-open.js';
import { ConsentAskGateRoot, type ConsentAskGateRootProps } from './consent-ask-gate-root.js';

export type ConsentAskGateProps = ConsentAskGateRootProps;

/** Shows the way to ask, or from when on the person may be asked again. */
export function ConsentAskGateDefault({ children, ...question }: ConsentAskGateProps) {
  return (
    <ConsentAskGateRoot {...question}>
      <ConsentAskGateOpen>{children}</ConsentAskGateOpen>
      <ConsentAskGateClosed />
    </ConsentAskGateRoot>
  );
}
