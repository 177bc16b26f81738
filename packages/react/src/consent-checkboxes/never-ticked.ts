import type { Unlawful } from '@unticked/core';

type Why =
  Unlawful<'UO-F01: nothing ticks a box but the person. What is stored shows by itself once the hook knows the subjectId.'>;

/** Keys that would tick a box in any other library. */
export interface NeverTicked {
  /** @deprecated unlawful */
  readonly checked?: Why;
  /** @deprecated unlawful */
  readonly defaultChecked?: Why;
  /** @deprecated unlawful */
  readonly defaultValue?: Why;
  /** @deprecated unlawful */
  readonly value?: Why;
}

/** What may be handed on to an element. Keys that an untyped spread brought along all the same tick nothing. */
export const withoutTicks = <Props extends NeverTicked>({
  checked,
  defaultChecked,
  defaultValue,
  value,
  ...rest
}: Props): Omit<Props, keyof NeverTicked> => rest;
