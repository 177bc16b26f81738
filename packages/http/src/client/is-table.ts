import { isObject } from './is-object.js';

/** True for a table of an inventory. */
export const isTable = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value.fields) && Array.isArray(value.entries);
