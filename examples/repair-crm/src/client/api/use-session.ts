import { useQuery } from '@tanstack/react-query';
import type { Staff } from '../../shared/staff.js';
import { keys } from './keys.js';
import { request } from './request.js';

export interface Session {
  readonly staff: Staff | null;
  readonly everybody: readonly Staff[];
}

export const useSession = () =>
  useQuery({ queryKey: keys.session, queryFn: () => request<Session>('GET', '/api/session'), staleTime: 60_000 });
