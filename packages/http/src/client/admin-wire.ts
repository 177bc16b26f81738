import type { AdminCalls } from '../contract/admin-calls.js';
import { adminRoutes } from '../contract/admin-routes.js';
import { isStanding } from './is-standing.js';
import type { Wire } from './wire.js';

const isChange = ({ outcome }: Readonly<Record<string, unknown>>): boolean =>
  outcome === 'recorded' || outcome === 'unchanged';

/** The calls of the administration. */
export const adminWire: Wire<AdminCalls> = {
  routes: adminRoutes,
  writing: new Set<keyof AdminCalls>(['link_profile', 'unlink_profile']),
  shapes: {
    standing_at: isStanding,
    profiles: ({ profiles }) => Array.isArray(profiles),
    link_profile: isChange,
    unlink_profile: isChange,
  },
};
