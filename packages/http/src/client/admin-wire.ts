import type { AdminCalls } from '../contract/admin-calls.js';
import { adminRoutes } from '../contract/admin-routes.js';
import { isObject } from './is-object.js';
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
  writing: new Set<keyof AdminCalls>(['import_page', 'register_legacy_text']),
    import_page: ({ lines, rows }) => Array.isArray(lines) && typeof rows === 'number',
    legacy_texts: ({ texts }) => Array.isArray(texts),
    register_legacy_text: ({ hash, notice }) => typeof hash === 'string' && isObject(notice),
  },
};
