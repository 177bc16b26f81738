import type { AdminCalls } from '../contract/admin-calls.js';
import { adminRoutes } from '../contract/admin-routes.js';
import { isObject } from './is-object.js';
import { isStanding } from './is-standing.js';
import type { Wire } from './wire.js';

const isChange = ({ outcome }: Readonly<Record<string, unknown>>): boolean =>
  outcome === 'recorded' || outcome === 'unchanged';
const isList = ({ members, byReason }: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(members) && isObject(byReason);

const areTasks = ({ tasks }: Readonly<Record<string, unknown>>): boolean => Array.isArray(tasks);
const isDraft = ({ state, revision, next }: Readonly<Record<string, unknown>>): boolean =>
  typeof state === 'string' && typeof revision === 'number' && Array.isArray(next);

const isPlan = ({ revision, empty }: Readonly<Record<string, unknown>>): boolean =>
  typeof revision === 'number' && Array.isArray(empty);
const isBreach = ({ id, facts, steps, next }: Readonly<Record<string, unknown>>): boolean =>
  typeof id === 'string' && [facts, steps, next].every(Array.isArray);

/** The calls of the administration. */
export const adminWire: Wire<AdminCalls> = {
  routes: adminRoutes,
  writing: new Set<keyof AdminCalls>([
    'link_profile',
    'unlink_profile',
    'import_page',
    'note_import',
    'register_legacy_text',
    'merge',
    'split',
    'run_due',
    'save_draft',
    'submit_draft',
    'review_draft',
    'publish_draft',
    'discard_draft',
    'measure_address',
    'save_breach_plan',
    'open_breach',
    'take_breach_step',
    'record_wording',
    'confirm_wording',
    'turn_down_wording',
    'run_retention',
    'name_ground',
  ]),
  shapes: {
    readiness: ({ checks, imports, purposes }) => [checks, imports, purposes].every(Array.isArray),
    standing_at: isStanding,
    profiles: ({ profiles }) => Array.isArray(profiles),
    link_profile: isChange,
    unlink_profile: isChange,
    import_page: ({ lines, rows }) => Array.isArray(lines) && typeof rows === 'number',
    note_import: isChange,
    legacy_texts: ({ texts }) => Array.isArray(texts),
    register_legacy_text: ({ hash, notice }) => typeof hash === 'string' && isObject(notice),
    address_blocks: ({ blocks }) => Array.isArray(blocks),
    measure_address: isChange,
    filter_list: isList,
    walk_list: isList,
    left_of_list: ({ left }) => Array.isArray(left),
    count_statuses: ({ counts }) => Array.isArray(counts),
    by_source: ({ persons }) => Array.isArray(persons),
    merge_preview: ({ cells, isTakeover, bringsNothing }) =>
      Array.isArray(cells) && typeof isTakeover === 'boolean' && typeof bringsNothing === 'boolean',
    merge: ({ subjectId, standing }) => typeof subjectId === 'string' && isObject(standing) && isStanding(standing),
    post_state: ({ status, at }) => typeof status === 'string' && typeof at === 'string',
    run_due: ({ outcome, reminders }) => typeof outcome === 'string' && typeof reminders === 'number',
    split: ({ into, from }) => typeof into === 'string' && typeof from === 'string',
    record_wording: isChange,
    confirm_wording: isChange,
    turn_down_wording: isChange,
    breach_plan: isPlan,
    save_breach_plan: isPlan,
    open_breach: isBreach,
    take_breach_step: isBreach,
    breach: isBreach,
    breaches: ({ breaches }) => Array.isArray(breaches),
    count_affected: ({ asOf, total, fingerprint }) =>
      typeof asOf === 'string' && typeof total === 'number' && typeof fingerprint === 'string',
    needs_a_look: ({ cases }) => Array.isArray(cases),
    retention_state: ({ at, byItself }) => typeof at === 'string' && typeof byItself === 'string',
    retention_due: ({ cases, looked }) => Array.isArray(cases) && typeof looked === 'number',
    run_retention: ({ outcome, looked }) => typeof outcome === 'string' && typeof looked === 'number',
    keep_tasks: areTasks,
    keep_tasks_of: areTasks,
    name_ground: ({ until, grounds }) => typeof until === 'string' && Array.isArray(grounds),
    draft: isDraft,
    save_draft: isDraft,
    submit_draft: isDraft,
    review_draft: isDraft,
    publish_draft: isDraft,
    discard_draft: isDraft,
    publication_impact: ({ at, cells }) => typeof at === 'string' && Array.isArray(cells),
    version_changes: ({ to, changes }) => typeof to === 'number' && Array.isArray(changes),
  },
};
