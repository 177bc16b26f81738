import { GoLiveChecks } from './go-live-checks.js';
import { GoLivePurposes } from './go-live-purposes.js';
import { GoLiveRoot, type GoLiveRootProps } from './go-live-root.js';

export type GoLiveProps = Omit<GoLiveRootProps, 'children'>;

/** What is missing, what observing showed, and switching on. */
export function GoLiveDefault(props: GoLiveProps) {
  return (
    <GoLiveRoot {...props}>
      <GoLiveChecks />
      <GoLivePurposes />
    </GoLiveRoot>
  );
}
