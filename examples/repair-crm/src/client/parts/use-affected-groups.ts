import type { AffectedGroup } from '@unticked/react';
import { everyCustomerId } from '../api/every-customer-id.js';
import { useSetup } from '../api/use-setup.js';
import { breachWords } from '../words/breach-words.js';
import { useLanguage } from '../words/language-context.js';
import { useWords } from '../words/use-words.js';

/** Who may be affected: every customer, and those whom the shop may write to about something. */
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
  return [{ id: 'customers', title: words.everyCustomer, of: { of: 'ids', subjectIds: everyCustomerId } }, ...lists];
}
