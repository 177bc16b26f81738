import type { AuditTools } from '@unticked/core/rights';
import type { ComponentPropsWithoutRef } from 'react';
import { usePrintOnly } from '../anatomy/use-print-only.js';
import { audit as english } from '../messages/en/audit.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { type AuditBrand, auditContext } from './audit-context.js';
import { useAuditForm } from './use-audit-form.js';
import { useMaking } from './use-making.js';

export interface AuditPackRootProps extends ComponentPropsWithoutRef<'section'> {
  /** What it takes to read a pack: `auditTools` of `@unticked/core/rights`. */
  readonly tools: AuditTools;
  /** Companies to choose from. @default no choice: the pack is about all */
  readonly brands?: readonly AuditBrand[] | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/**
 * One audit pack for the parts in it: asked for, made, read and kept. Needs `rights` on the provider.
 *
 * `data-unticked="audit"`, `data-state="idle | making | made | cancelled | cut_off | offline | error"`, `data-printing`.
 */
export function AuditPackRoot({ tools, brands = [], now = Date.now, ...props }: AuditPackRootProps) {
  const { messages } = useConsentContext('AuditPack');
  const words = useWords('AuditPack', 'audit', english);
  const form = useAuditForm(now);
  const { making, make, cancel } = useMaking(tools, form.refuse);
  const { printing, print } = usePrintOnly();
  const ask = (): void => {
    const question = making.state === 'making' ? undefined : form.ask(messages.locale);
    if (question) make(question);
  };
  return (
    <auditContext.Provider value={{ words, brands, form, making, make: ask, cancel, print }}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...props}
        data-unticked="audit"
        data-state={making.state}
        data-printing={printing || undefined}
      />
    </auditContext.Provider>
  );
}
