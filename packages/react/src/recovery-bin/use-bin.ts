import type { PersonState } from '@unticked/core';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { usePages } from '../provider/use-pages.js';
import { useRights } from '../provider/use-rights.js';

/** One who was removed twice is on two days. */
const onceEach = (persons: readonly PersonState[]): readonly PersonState[] => [
  ...new Map(persons.map((one) => [one.subjectId, one] as const)).values(),
];

/** Who is removed now. */
export function useBin() {
  const { scope } = useConsentContext('RecoveryBin');
  const rights = useRights('RecoveryBin');
  const bin = usePages('RecoveryBin', {
    queryKey: rightsKeys.personsIn(scope, 'removed'),
    read: (walk) => rights.personsIn({ state: 'removed', ...walk }),
    itemsOf: ({ persons }) => persons,
    freshWith: 'page',
  });
  const { reading } = bin;
  return { ...bin, reading: reading.state === 'ready' ? { ...reading, value: onceEach(reading.value) } : reading };
}
