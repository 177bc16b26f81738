import { canonicalJson, type Json } from '../canonical/canonical-json.js';
import type { PolicyInput, Purpose } from '../model/policy.js';
import type { PartChange, PurposeChanges } from '../model/purpose-changes.js';
import { controllerOf } from './controller-of.js';
import { diffPolicies } from './diff-policies.js';
import { partChanges } from './part-changes.js';
import { wordDiff } from './word-diff.js';

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

const valueAt = (purpose: Purpose, path: string): Json | undefined =>
  path
    .split('/')
    .slice(1)
    .reduce<Json | undefined>(
      (at, step) => {
        // Documents beside stand in a list, and are found by their ids.
        if (Array.isArray(at)) return at.find((one: { readonly id?: Json }) => one.id === unescaped(step));
        return typeof at === 'object' && at !== null ? Reflect.get(at, unescaped(step)) : undefined;
      },
      JSON.parse(canonicalJson(purpose)),
    );

/** The controller as people read it: by name and address. */
const whoIs = (policy: PolicyInput, purpose: Purpose): string => {
  const { name, address } = controllerOf(policy, purpose);
  return `${name}, ${address}`;
};

/** The parts of a purpose that came or went as a whole: what a person reads of it. */
const readParts = ['/title', '/text'];

/** What `after` changes, purpose by purpose and for a reader; purposes that it leaves untouched are left out. */
export function policyChanges(before: PolicyInput, after: PolicyInput): readonly PurposeChanges[] {
  return diffPolicies(before, after).flatMap(({ purposeId, change, changed }): readonly PurposeChanges[] => {
    const byId = ({ id }: Purpose): boolean => id === purposeId;
    const [old, fresh] = [before.purposes.find(byId), after.purposes.find(byId)];
    const purpose = fresh ?? old;
    if (change === 'untouched' || !purpose) return [];
    const paths = change === 'added' || change === 'removed' ? readParts : changed;
    const note = after.changes?.[purposeId]?.note;
    const parts = paths.flatMap((path): readonly PartChange[] =>
      path === '/controller' && old && fresh
        ? [{ path, parts: wordDiff(whoIs(before, old), whoIs(after, fresh)) }]
        : partChanges(path, old && valueAt(old, path), fresh && valueAt(fresh, path)),
    );
    return [{ purposeId, title: purpose.title, change, ...(note === undefined ? {} : { note }), parts }];
  });
}
