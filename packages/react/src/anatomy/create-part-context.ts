import { type Context, createContext, type Provider, useContext } from 'react';

export interface PartContext<Value> {
  readonly Provider: Provider<Value | null>;
  /**
   * @param part the name in the error, as its user wrote it
   * @throws outside of the root: no part fails silently
   */
  readonly use: (part: string) => Value;
}

function usePart<Value extends object>(context: Context<Value | null>, root: string, part: string): Value {
  const value = useContext(context);
  if (value === null) throw new Error(`\`${part}\` must be used within \`${root}\``);
  return value;
}

/** What the root of a widget shares with its parts. Mark the call as pure, so that a bundle without the widget drops it. */
export function createPartContext<Value extends object>(root: string): PartContext<Value> {
  const context = createContext<Value | null>(null);
  return { Provider: context.Provider, use: (usePart<Value>).bind(null, context, root) };
}
