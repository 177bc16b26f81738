import { Icon, type IconName } from './icon.js';

/** An icon in a circle, at the start of a line; its tone follows from the icon. `data-unticked="mark"`, `data-icon`. */
export function Mark({ icon }: { readonly icon: IconName }) {
  return (
    <span data-unticked="mark" data-icon={icon}>
      <Icon name={icon} />
    </span>
  );
}
