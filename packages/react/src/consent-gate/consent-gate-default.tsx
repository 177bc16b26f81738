import { ConsentGateClosed } from './consent-gate-closed.js';
import { ConsentGateOpen } from './consent-gate-open.js';
import { ConsentGateRoot, type ConsentGateRootProps } from './consent-gate-root.js';

export type ConsentGateProps = ConsentGateRootProps;

/** Shows what it guards, or why not and what to do. */
export function ConsentGateDefault({ children, ...question }: ConsentGateProps) {
  return (
    <ConsentGateRoot {...question}>
      <ConsentGateOpen>{children}</ConsentGateOpen>
      <ConsentGateClosed />
    </ConsentGateRoot>
  );
}
