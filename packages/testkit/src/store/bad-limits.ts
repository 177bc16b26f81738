/** Databases would read each of these in a way of their own: nothing, everything, an error. */
export const badLimits: readonly number[] = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1001, 1e9];
