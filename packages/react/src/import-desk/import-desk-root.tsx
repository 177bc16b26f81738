import type { ImportTools, StandardTools } from '@unticked/core/exchange';
import type { ComponentPropsWithoutRef } from 'react';
import { imports } from '../messages/en/imports.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { importContext } from './import-context.js';
import { useImport } from './use-import.js';

export interface ImportDeskRootProps extends ComponentPropsWithoutRef<'section'> {
  /** What reading, mapping and running take: `importTools` of `@unticked/core`. */
  readonly tools: ImportTools;
  /** What reads files in a published format: `standardTools` of `@unticked/core`. @default none is recognised */
  readonly standards?: StandardTools | undefined;
  /** In which dates without a zone are read unless somebody says otherwise. @default 'UTC' */
  readonly timeZone?: string;
}

/**
 * One import for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="import"`, `data-state="idle | checking | checked | running | stopping | stopped | done | error"`.
 */
export function ImportDeskRoot({ tools, standards, timeZone = 'UTC', ...props }: ImportDeskRootProps) {
  const { messages } = useConsentContext('ImportDesk');
  const words = useWords('ImportDesk', 'imports', imports);
  const value = useImport({ tools, standards, words, timeZone });
  return (
    <importContext.Provider value={value}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...props}
        data-unticked="import"
        data-state={value.state}
      />
    </importContext.Provider>
  );
}
