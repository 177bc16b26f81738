import { ClientError } from './client-error.js';

const shape = /^(?!\.{1,2}$)[A-Za-z0-9_.:-]{1,128}$/;

export interface Address {
  readonly subjectId?: string;
  readonly policyId?: string;
  readonly hash?: string;
  readonly query?: object;
}

/**
 * The path and query of a call, below the base URL.
 * @param route its path, as the table of routes has it
 * @throws `invalid` for a subject id that is none, or that a URL swallows: `.` and `..` would name another route.
 */
export function addressOf(route: string, { query = {}, ...segments }: Address): string {
  const { subjectId } = segments;
  if (subjectId !== undefined && !shape.test(subjectId)) {
    const findings = [{ code: 'bad_subject_id', severity: 'error', path: '/subjectId', params: {} }] as const;
    throw new ClientError('invalid', { title: 'No subject id.', path: '/subjectId', findings });
  }
  const path = route.replace(/:(\w+)/g, (_, name: keyof typeof segments) => encodeURIComponent(segments[name] ?? ''));
  const parameters = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(String(value))}`],
  );
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
}
