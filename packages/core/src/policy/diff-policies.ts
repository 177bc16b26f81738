import { canonicalJson, type Json } from '../canonical/canonical-json.js';
import type { PolicyInput, Purpose } from '../model/policy.js';
import { controllerOf } from './controller-of.js';
import { materialParts } from './material-parts.js';

/** How one purpose differs between two versions. */
export interface PurposeDiff {
  readonly purposeId: string;
  /** `material`: the newer version says so, or a part changed whose change always is. */
  readonly change: 'added' | 'removed' | 'untouched' | 'wording' | 'material';
  /**
   * JSON pointers into the purpose: what differs, texts by locale (`/text/de`). `/controller` also where its name or address
   * changed. A document beside stands under its id: `/documents/draw-terms/text/de`.
   */
  readonly changed: readonly string[];
  /** True where the change is material whatever the newer version declares. */
  readonly alwaysMaterial: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => canonicalJson({ value: a }) === canonicalJson({ value: b });

function changedParts(before: unknown, after: unknown, path = ''): readonly string[] {
  if (same(before, after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => changedParts(before[key], after[key], `${path}/${key}`));
}

/** By id: a document that moved in the list is the same one. */
const documentsById = ({ documents }: Purpose) =>
  documents && Object.fromEntries(documents.map((one) => [one.id, one]));

/** A purpose with its controller in full: a new address is something the person reads. */
const resolved = (policy: PolicyInput, purpose: Purpose): Json =>
  JSON.parse(
    canonicalJson({
      ...purpose,
      documents: documentsById(purpose),
      controller: undefined,
      controllerText: textOf(policy, purpose),
    }),
  );

const textOf = (policy: PolicyInput, purpose: Purpose): string => {
  const { id, name, address } = controllerOf(policy, purpose);
  return `${id}\n${name}\n${address}`;
};

function diffOf(before: PolicyInput, after: PolicyInput, earlier: Purpose, purpose: Purpose): PurposeDiff {
  const changed = changedParts(resolved(before, earlier), resolved(after, purpose)).map((path) =>
    path === '/controllerText' ? '/controller' : path,
  );
  const alwaysMaterial = !same(materialParts(before, earlier), materialParts(after, purpose));
  const declared = after.changes?.[purpose.id]?.kind;
  const touched = changed.length > 0 ? 'wording' : 'untouched';
  const change = alwaysMaterial || declared === 'material' ? 'material' : touched;
  return { purposeId: purpose.id, change, changed, alwaysMaterial };
}

/** What `after` changes, purpose by purpose: those of `after` in their order, then those it left out. */
export function diffPolicies(before: PolicyInput, after: PolicyInput): readonly PurposeDiff[] {
  const known = new Map(before.purposes.map((purpose) => [purpose.id, purpose]));
  const kept = new Set(after.purposes.map(({ id }) => id));
  const whole = { changed: [], alwaysMaterial: false };
  return [
    ...after.purposes.map((purpose): PurposeDiff => {
      const earlier = known.get(purpose.id);
      return earlier ? diffOf(before, after, earlier, purpose) : { purposeId: purpose.id, change: 'added', ...whole };
    }),
    ...before.purposes
      .filter(({ id }) => !kept.has(id))
      .map(({ id }): PurposeDiff => ({ purposeId: id, change: 'removed', ...whole })),
  ];
}
