import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ContactList, ListQuery } from '@unticked/core';
import { GoLive, type ObservedCount } from '@unticked/react';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { QueryState } from './query-state.js';

/** The shop counts in its own table what observing let through, and keeps in its own settings what binds. */
export function GoLiveDesk() {
  const client = useQueryClient();
  const observed = useQuery({
    queryKey: keys.observed,
    queryFn: () => request<readonly ObservedCount[]>('GET', '/api/go-live/observed'),
    staleTime: 0,
  });
  const onEnforce = async (purposeId: string): Promise<void> => {
    await request('PUT', '/api/settings/enforcement', { purposeId, mode: 'enforce' });
    await client.invalidateQueries({ queryKey: keys.setup });
  };
  return (
    <div className="card">
      <QueryState query={observed}>
        {(counts) => (
          <GoLive
            observed={counts}
            build={(query: ListQuery) => request<ContactList>('POST', '/api/go-live/effect', query)}
            onEnforce={onEnforce}
            importHref="/import"
          />
        )}
      </QueryState>
    </div>
  );
}
