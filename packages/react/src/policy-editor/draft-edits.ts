import type { Draft, PolicyInput, PurposeChange } from '@unticked/core';

/** What somebody wrote and did not save, by pointer. A purpose is named by its id, so that it is found wherever it stands: `/purposes/news/text/de`. */
export type DraftEdits = ReadonlyMap<string, string | PurposeChange>;

/** What a draft begins with: as saved, else the version before with the next number; `null` where there is neither. */
export function contentOf({ policy, before }: Pick<Draft, 'policy' | 'before'>): PolicyInput | null {
  if (policy || !before) return policy;
  const { changes: _said, ...rest } = before;
  return { ...rest, version: before.version + 1 };
}

/** The pointer into this very policy: with the place of the purpose instead of its id. */
export function pointerIn({ purposes }: PolicyInput, key: string): string {
  const [, id] = key.match(/^\/purposes\/([^/]+)/) ?? [];
  return id === undefined ? key : key.replace(id, String(purposes.findIndex((purpose) => purpose.id === id)));
}

const stepsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1);

/** What stands there, saved; `undefined` where nothing does. */
export function valueAt(policy: PolicyInput, key: string): unknown {
  let at: unknown = policy;
  for (const step of stepsOf(pointerIn(policy, key)))
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined;
  return at;
}

/** The policy with the edits in it. What an edit was about and is there no more takes none. */
export function withEdits(policy: PolicyInput, edits: DraftEdits): PolicyInput {
  const copy = structuredClone(policy);
  for (const [key, value] of edits) {
    if (key.startsWith('/changes/')) {
      const id = key.slice('/changes/'.length);
      Object.assign(copy, { changes: { ...copy.changes, [id]: value } });
      continue;
    }
    const parent = valueAt(copy, key.slice(0, key.lastIndexOf('/')));
    if (typeof parent === 'object' && parent !== null) Reflect.set(parent, key.slice(key.lastIndexOf('/') + 1), value);
  }
  return copy;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Edits of what somebody else changed too, and otherwise. */
export const clashes = (base: PolicyInput, theirs: PolicyInput, edits: DraftEdits): readonly string[] =>
  [...edits].flatMap(([key, mine]) => {
    const other = valueAt(theirs, key);
    return same(valueAt(base, key), other) || same(mine, other) ? [] : [key];
  });
