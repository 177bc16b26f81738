import { announce } from './use-location.js';

/** Goes to another page of this application. @param how `replace`: Back does not come back here */
export function navigate(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') window.history.pushState(null, '', to);
  else window.history.replaceState(null, '', to);
  announce();
}
