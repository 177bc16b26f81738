import type { Tone } from '@unticked/core';
import { Icon, type IconName } from './icon.js';

/** An icon in a circle, at the start of a line. `data-unticked="mark"`, `data-tone`. */
export function Mark({ icon, tone }: { readonly icon: IconName; readonly tone?: Tone | undefined }) {
  return (
    <span data-unticked="mark" data-tone={tone}>
      <Icon name={icon} />
    </span>
  );
}
