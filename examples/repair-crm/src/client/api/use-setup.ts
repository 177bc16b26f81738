import { useQuery } from '@tanstack/react-query';
import type { Setup } from '../../shared/setup.js';
import { keys } from './keys.js';
import { request } from './request.js';

/** What the shop asks its customers at present. */
export const useSetup = () =>
  useQuery({ queryKey: keys.setup, queryFn: () => request<Setup>('GET', '/api/setup'), staleTime: 5_000 });
