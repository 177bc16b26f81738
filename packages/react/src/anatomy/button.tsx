import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** @default 'plain' */
  readonly kind?: 'primary' | 'plain' | 'link';
}

/** `data-unticked="button"`, `data-kind`. Never submits the form that it happens to stand in unless told so. */
export const Button = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = 'plain', ...props },
  ref,
) {
  return <button ref={ref} type="button" data-unticked="button" data-kind={kind} {...props} />;
});
