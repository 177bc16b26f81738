import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import { navigate } from './navigate.js';

/** A link within the application. With a modifier key it is the browser's own. */
export function Link({ href, onClick, ...props }: ComponentPropsWithoutRef<'a'> & { readonly href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...props} href={href} onClick={follow} />;
}
