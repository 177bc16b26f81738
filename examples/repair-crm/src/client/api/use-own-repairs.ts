import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OpenRepairs, PortalSession } from '../../shared/portal.js';
import { bodyOf } from './api-error.js';
import { keys } from './keys.js';
import { request } from './request.js';

/** What is still at the shop. Whoever's session has ended is asked to sign in again. */
export function useOwnRepairs() {
  const client = useQueryClient();
  return useQuery({
    queryKey: keys.ownRepairs,
    queryFn: () =>
      request<OpenRepairs>('GET', '/api/me/repairs').catch((error: unknown) => {
        if (bodyOf(error).code === 'unauthenticated')
          client.setQueryData<PortalSession>(keys.portal, { customer: null });
        throw error;
      }),
  });
}
