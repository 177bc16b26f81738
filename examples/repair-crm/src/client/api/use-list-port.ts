import { type ContactList, toCsv } from '@unticked/core';
import type { ContactListProps } from '@unticked/react';
import { useState } from 'react';
import type { NamedDifference, NamedList, Names } from '../../shared/campaign.js';
import { marketingWords } from '../words/marketing-words.js';
import { useWords } from '../words/use-words.js';
import { request } from './request.js';

type ListPort = Pick<ContactListProps, 'build' | 'checkAgain' | 'csvOf' | 'nameOf'>;

/** Lists of the shop's own customers, made on its server, where their addresses are. */
export function useListPort(): ListPort {
  const { csv } = useWords(marketingWords);
  const [names, setNames] = useState<Names>({});
  const nameOf = (subjectId: string): string => names[subjectId] ?? subjectId;
  const learn = (more: Names): void => setNames((known) => ({ ...known, ...more }));
  return {
    nameOf,
    build: async (query) => {
      const answer = await request<NamedList>('POST', '/api/lists', query);
      learn(answer.names);
      return answer.list;
    },
    checkAgain: async ({ query, members }) => {
      const answer = await request<NamedDifference>('POST', '/api/lists/again', { query, members });
      learn(answer.names);
      return answer.difference;
    },
    csvOf: ({ members }: ContactList) =>
      toCsv(
        [
          [csv.number, csv.name, csv.to],
          ...members.map(({ subjectId, to = '' }) => [subjectId, nameOf(subjectId), to]),
        ],
        { bom: true },
      ),
  };
}
