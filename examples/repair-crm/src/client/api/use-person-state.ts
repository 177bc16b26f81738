import { useQuery } from '@tanstack/react-query';
import { keys } from './keys.js';
import { rights } from './rights.js';

/** Whether somebody is removed or was erased, as the log has it. */
export const usePersonState = (id: string) =>
  useQuery({ queryKey: keys.personState(id), queryFn: () => rights.subject(id).state() });
