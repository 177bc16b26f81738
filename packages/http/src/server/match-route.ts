import { type AnyAction, allRoutes } from '../contract/all-calls.js';

/** A route that the URL fits, with its variable segment still encoded as it came. */
export interface Match {
  readonly action: AnyAction;
  readonly segment: string;
  /** The second one, of a route that has two; else `''`. */
  readonly hash: string;
}

const actions = Object.keys(allRoutes) as AnyAction[]; // its keys are exactly the actions

const table = actions.map((action) => ({ action, segments: allRoutes[action].path.split('/') }));

/** The route of a path, whatever the method; `undefined` if there is none. */
export function matchRoute(pathname: string, basePath: string): Match | undefined {
  if (!pathname.startsWith(`${basePath}/`)) return undefined;
  const given = pathname.slice(basePath.length).split('/');
  for (const { action, segments } of table) {
    if (segments.length !== given.length) continue;
    const variable: string[] = [];
    const fits = segments.every((wanted, index) => {
      const found = given[index] ?? '';
      if (!wanted.startsWith(':')) return wanted === found;
      variable.push(found);
      return found !== '';
    });
    const [segment = '', hash = ''] = variable;
    if (fits) return { action, segment, hash };
  }
  return undefined;
}
