import type { AffectedGroup } from '@unticked/react';
import { customerIdsAsOf } from '../api/customer-ids-as-of.js';
import { useSetup } from '../api/use-setup.js';
import { breachWords } from '../words/breach-words.js';
import { useLanguage } from '../words/language-context.js';
import { useWords } from '../words/use-words.js';

/** Who may be affected: everybody in the log, the customers whom the shop still has, and those whom it may write to about something. */
export function useAffectedGroups(): readonly AffectedGroup[] {
  const words = useWords(breachWords);
  const { language } = useLanguage();
  const { data } = useSetup();
  const lists = (data?.purposes ?? []).flatMap(({ id: purposeId, kind, title, channels }) =>
    kind === 'information'
      ? []
      : channels.map(
          (channel): AffectedGroup => ({
            id: `${purposeId}-${channel}`,
            title: `${title[language] ?? purposeId}, ${channel}`,
            of: { of: 'list', query: { purposeId, channel } },
          }),
        ),
  );
  return [
    { id: 'everybody', title: words.everybody, of: { of: 'everybody' } },
    { id: 'customers', title: words.customers, of: { of: 'ids', subjectIds: customerIdsAsOf } },
    ...lists,
  ];
}
