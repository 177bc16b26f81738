import type { Json } from '../../canonical/canonical-json.js';
import { pointerStep } from '../../errors/pointer-step.js';

/** A value of a file and where it stands. What is not there reads as absent, whatever was asked of it. */
export interface JsonNode {
  readonly path: string;
  readonly value: Json | undefined;
  /** Text that is there and not empty. */
  readonly text: string | undefined;
  readonly keys: readonly string[];
  /** What is in a list. */
  readonly items: readonly JsonNode[];
  /** A member of an object. */
  get(key: string): JsonNode;
  /** The values of the members, each by itself: in JSON-LD one value and a list of one are the same. */
  all(...keys: readonly string[]): readonly JsonNode[];
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export function jsonNode(value: Json | undefined, path = ''): JsonNode {
  const get = (key: string): JsonNode => {
    const member = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return jsonNode(member, `${path}${pointerStep(key)}`);
  };
  const itself = isObject(value) && '@value' in value ? value['@value'] : value;
  return {
    path,
    value,
    text: typeof itself === 'string' && itself.trim() !== '' ? itself.trim() : undefined,
    keys: isObject(value) ? Object.keys(value) : [],
    items: isList(value) ? value.map((one, index) => jsonNode(one, `${path}/${index}`)) : [],
    get,
    all: (...keys) =>
      keys.flatMap((key) => {
        const member = get(key);
        if (member.value === undefined || member.value === null) return [];
        return isList(member.value) ? member.items : [member];
      }),
  };
}
