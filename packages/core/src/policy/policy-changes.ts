import type { PolicyInput, Purpose } from '../model/policy.js';
import type { PartChange, PurposeChanges } from '../model/purpose-changes.js';
import { controllerOf } from './controller-of.js';
import { diffPolicies } from './diff-policies.js';
import { wordDiff } from './word-diff.js';

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** What stands at a pointer, as text: lists with commas, the controller by its name and address. */
function textAt(policy: PolicyInput, purpose: Purpose | undefined, path: string): string {
  if (!purpose) return '';
  if (path === '/controller') {
    const { name, address } = controllerOf(policy, purpose);
    return `${name}, ${address}`;
  }
  const value = path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, unescaped(step)) : undefined),
      purpose,
    );
  if (value === undefined) return '';
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The parts of a purpose that came or went as a whole: what a person reads of it. */
const readParts = ({ title, text }: Purpose): readonly string[] => [
  ...Object.keys(title).map((locale) => `/title/${locale}`),
  ...Object.keys(text).map((locale) => `/text/${locale}`),
];

/** What `after` changes, purpose by purpose and for a reader; purposes that it leaves untouched are left out. */
export function policyChanges(before: PolicyInput, after: PolicyInput): readonly PurposeChanges[] {
  return diffPolicies(before, after).flatMap(({ purposeId, change, changed }): readonly PurposeChanges[] => {
    const byId = ({ id }: Purpose): boolean => id === purposeId;
    const [old, fresh] = [before.purposes.find(byId), after.purposes.find(byId)];
    const purpose = fresh ?? old;
    if (change === 'untouched' || !purpose) return [];
    const paths = change === 'added' || change === 'removed' ? readParts(purpose) : changed;
    const note = after.changes?.[purposeId]?.note;
    const parts = paths.map(
      (path): PartChange => ({ path, parts: wordDiff(textAt(before, old, path), textAt(after, fresh, path)) }),
    );
    return [{ purposeId, title: purpose.title, change, ...(note === undefined ? {} : { note }), parts }];
  });
}
