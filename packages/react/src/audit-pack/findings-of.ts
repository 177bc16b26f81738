import type { AuditSummary } from '@unticked/core';

/** What somebody should look at, in all sections. */
export const findingsOf = ({
  sections,
}: AuditSummary): readonly { readonly section: string; readonly text: string }[] =>
  sections.flatMap(({ title, findings = [] }) => findings.map((text) => ({ section: title, text })));
