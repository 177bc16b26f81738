import type { Held, Mask } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { rights as englishRights } from '../messages/en/rights.js';
import { statement as english } from '../messages/en/statement.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { useWords } from '../provider/use-words.js';
import { statementContext } from './statement-context.js';
import { type OnHandedOver, useHandOver } from './use-hand-over.js';
import { useMade } from './use-made.js';

export interface AccessStatementRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly subjectId: string;
  /** What was looked at, from `HeldView`: nothing else is handed over. @default nothing can be made yet */
  readonly held: Held | undefined;
  /** What is left out of it, since it is about other people. @default nothing */
  readonly mask?: readonly Mask[] | undefined;
  /** The person's language (BCP 47). @default the one that they were last asked in */
  readonly locale?: string | undefined;
  /** The request that it answers. @default the person's last open request for access */
  readonly request?: string | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** After it was handed over. */
  readonly onHandedOver?: OnHandedOver | undefined;
}

const nothing: readonly Mask[] = [];

/**
 * Makes the access statement of what was looked at, for the parts in it. Needs `rights` on the provider.
 *
 * `data-unticked="statement"`, `data-state="idle | making | failed | made"`.
 */
export function AccessStatementRoot(props: AccessStatementRootProps) {
  const { subjectId, held, mask = nothing, locale, request, now = Date.now, onHandedOver, ...own } = props;
  const { messages, client, scope } = useConsentContext('AccessStatement');
  const words = useWords('AccessStatement', 'statement', english);
  const common = useWords('AccessStatement', 'rights', englishRights);
  const port = useRights('AccessStatement').subject(subjectId);
  const chosen = { held, mask, locale };
  const { view, language, make } = useMade(port, chosen, () => {
    void client.invalidateQueries({ queryKey: rightsKeys.looks(scope, subjectId) });
  });
  const handing = useHandOver({ ...chosen, subjectId, request, language, view, words, now, onHandedOver });
  return (
    <statementContext.Provider value={{ words, common, held, view, language, make, ...handing }}>
      <section
        aria-label={words.title}
        lang={messages.locale}
        {...own}
        data-unticked="statement"
        data-state={view.state}
      />
    </statementContext.Provider>
  );
}
