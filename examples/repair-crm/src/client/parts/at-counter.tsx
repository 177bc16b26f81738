import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Staff } from '../../shared/staff.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import type { Session } from '../api/use-session.js';
import { commonWords } from '../words/common-words.js';
import { useWords } from '../words/use-words.js';

/** Whose name stands beside what is recorded now. */
export function AtCounter({ staff }: { readonly staff: Staff }) {
  const words = useWords(commonWords);
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: () => request<Session>('DELETE', '/api/session'),
    onSuccess: (session) => {
      client.setQueryData(keys.session, session);
      // Nothing that one person read stays for the next.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
    },
  });
  return (
    <div className="at-counter">
      <span>
        <strong>{staff.name}</strong>
        <small>{staff.place}</small>
      </span>
      <button type="button" className="link" onClick={() => leave.mutate()}>
        {words.leave}
      </button>
    </div>
  );
}
