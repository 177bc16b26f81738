import { canonicalJson, type Json } from '../canonical/canonical-json.js';
import type { PartChange } from '../model/purpose-changes.js';
import { wordDiff } from './word-diff.js';

type Branch = { readonly [key: string]: Json };

const isBranch = (value: Json | undefined): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (before: Json | undefined, after: Json | undefined): boolean =>
  canonicalJson({ value: before }) === canonicalJson({ value: after });

/** What a person reads as sentences, in one language. */
const text =
  /^\/(?:title|text|script|clerkLabel|(?:withdrawal|objection)\/text|printed\/[^/]+\/text|documents\/[^/]+\/(?:title|text))\/[^/]+$/;

/** Printed forms, and documents beside, by their id, so that one that is reworded is not one that went and another that came. */
const byId = (forms: Json | undefined): Json | undefined =>
  Array.isArray(forms) ? Object.fromEntries(forms.map(({ id, ...form }) => [id, form])) : forms;

const inWords = (value: Json | undefined): string => {
  if (value === undefined) return '';
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** What differs at a pointer: part by part below it, where a part came or went as a whole. */
export function partChanges(path: string, before: Json | undefined, after: Json | undefined): readonly PartChange[] {
  if ((path === '/printed' || path === '/documents') && (Array.isArray(before) || Array.isArray(after)))
    return partChanges(path, byId(before), byId(after));
  if (same(before, after)) return [];
  if (isBranch(before) || isBranch(after)) {
    const [old, fresh] = [before, after].map((value): Branch => (isBranch(value) ? value : {}));
    const keys = [...new Set([...Object.keys(old ?? {}), ...Object.keys(fresh ?? {})])];
    return keys.flatMap((key) => partChanges(`${path}/${key}`, old?.[key], fresh?.[key]));
  }
  const parts = wordDiff(inWords(before), inWords(after));
  if (text.test(path)) return [{ path, parts }];
  const values = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  return [{ path, parts, values }];
}
