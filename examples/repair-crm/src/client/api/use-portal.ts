import { useQuery } from '@tanstack/react-query';
import type { PortalSession } from '../../shared/portal.js';
import { keys } from './keys.js';
import { request } from './request.js';

/** The customer who is signed in to their own page. */
export const usePortal = () =>
  useQuery({ queryKey: keys.portal, queryFn: () => request<PortalSession>('GET', '/api/me/session') });
