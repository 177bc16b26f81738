/** The first of many things that come one by one, and how many came: so that no more than these are held. */
export interface FirstOf<T> {
  readonly add: (one: T) => void;
  readonly items: readonly T[];
  readonly more: () => number;
}

export function firstOf<T>(most: number): FirstOf<T> {
  const items: T[] = [];
  let count = 0;
  return {
    add: (one) => {
      count += 1;
      if (items.length < most) items.push(one);
    },
    items,
    more: () => count - items.length,
  };
}
