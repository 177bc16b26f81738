import type { RetentionCase } from '@unticked/core';

/** Cases of one kind: those whom one purpose kept last, those whom nothing ever did, or proof. */
export interface DueGroup {
  readonly key: string;
  readonly cases: readonly RetentionCase[];
}

const keyOf = ({ action, since, ended }: RetentionCase): string => {
  const [last] = ended;
  if (last) return `purpose ${last.purposeId}`;
  return action === 'purge' || since !== 'never' ? 'proof' : 'no ground';
};

/** By what kept them last, the most first. */
export function groupDue(cases: readonly RetentionCase[]): readonly DueGroup[] {
  const groups = new Map<string, RetentionCase[]>();
  for (const one of cases) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].map(([key, some]) => ({ key, cases: some })).sort((a, b) => b.cases.length - a.cases.length);
}
