import { ProcessingRestrictionLift } from './processing-restriction-lift.js';
import { ProcessingRestrictionRestrict } from './processing-restriction-restrict.js';
import { ProcessingRestrictionRoot, type ProcessingRestrictionRootProps } from './processing-restriction-root.js';
import { ProcessingRestrictionState } from './processing-restriction-state.js';

export type ProcessingRestrictionProps = Omit<ProcessingRestrictionRootProps, 'children'>;

/** Whether one person's data is kept and not used, and the button that restricts use or ends that. */
export function ProcessingRestrictionDefault(props: ProcessingRestrictionProps) {
  return (
    <ProcessingRestrictionRoot {...props}>
      <ProcessingRestrictionState />
      <ProcessingRestrictionRestrict />
      <ProcessingRestrictionLift />
    </ProcessingRestrictionRoot>
  );
}
