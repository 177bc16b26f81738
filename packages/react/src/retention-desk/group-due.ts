import type { RetentionCase } from '@unticked/core';

/** Cases of one kind: those whom one purpose kept last, those whom nothing ever did, or proof. */
export interface DueGroup {
  readonly key: string;
  readonly cases: readonly RetentionCase[];
}

const keyOf = ({ about, ended: [last] }: RetentionCase): string => {
  if (about === 'proof') return 'proof';
  return last ? `purpose ${last.purposeId}` : 'no ground';
};

/** By what kept them last, the most first. */
export function groupDue(cases: readonly RetentionCase[]): readonly DueGroup[] {
  const groups = new Map<string, RetentionCase[]>();
  for (const one of cases) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].map(([key, some]) => ({ key, cases: some })).sort((a, b) => b.cases.length - a.cases.length);
}
