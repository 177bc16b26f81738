import { OnlineProfilesDefault } from './online-profiles-default.js';
import { OnlineProfilesLink } from './online-profiles-link.js';
import { OnlineProfilesList } from './online-profiles-list.js';
import { OnlineProfilesRoot } from './online-profiles-root.js';

/** A person's accounts in other systems, and which answers came through them. */
export const OnlineProfiles = /* @__PURE__ */ Object.assign(OnlineProfilesDefault, {
  Root: OnlineProfilesRoot,
  List: OnlineProfilesList,
  Link: OnlineProfilesLink,
});
