import { NeedsALookList } from './needs-a-look-list.js';
import { NeedsALookRoot, type NeedsALookRootProps } from './needs-a-look-root.js';
import { NeedsALookState } from './needs-a-look-state.js';

export type NeedsALookProps = Omit<NeedsALookRootProps, 'children'>;

/** All forms with an unknown wording that wait for a second person, for a page of their own. */
export function NeedsALookDefault(props: NeedsALookProps) {
  return (
    <NeedsALookRoot {...props}>
      <NeedsALookState />
      <NeedsALookList />
    </NeedsALookRoot>
  );
}
