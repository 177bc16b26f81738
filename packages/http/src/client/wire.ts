import type { Route } from '../contract/routes.js';

/** A set of calls, by name. */
export type CallSet<Calls> = { readonly [A in keyof Calls]: { readonly answer: unknown } };

/** What the client has to know of a set of calls: where they are, which may have written, and what an answer looks like. */
export interface Wire<Calls extends CallSet<Calls>> {
  readonly routes: { readonly [A in keyof Calls]: Route<Calls[A]> };
  readonly writing: ReadonlySet<keyof Calls>;
  /** Not a schema: what a widget would stumble over first, so that the JSON of something else at this address is not taken for an answer. */
  readonly shapes: { readonly [A in keyof Calls]: (value: Readonly<Record<string, unknown>>) => boolean };
}
