import { OnlineProfilesLink } from './online-profiles-link.js';
import { OnlineProfilesList } from './online-profiles-list.js';
import { OnlineProfilesRoot, type OnlineProfilesRootProps } from './online-profiles-root.js';

export type OnlineProfilesProps = Omit<OnlineProfilesRootProps, 'children'>;

/** The accounts, and a way to link another. */
export function OnlineProfilesDefault(props: OnlineProfilesProps) {
  return (
    <OnlineProfilesRoot {...props}>
      <OnlineProfilesList />
      <OnlineProfilesLink />
    </OnlineProfilesRoot>
  );
}
