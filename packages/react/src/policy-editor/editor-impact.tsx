import type { PolicyInput, PublicationImpact } from '@unticked/core';
import { useEffect, useState } from 'react';
import { byChannels } from '../anatomy/by-channels.js';
import { errorShape } from '../anatomy/error-shape.js';
import { inLanguage } from '../anatomy/in-language.js';
import { unreadText } from '../anatomy/unread-text.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { editorContext } from './editor-context.js';

/** How many would have to be asked again, by purpose and channel, counted page by page. `data-unticked="editor-impact"`. */
export function EditorImpact({ policy }: { readonly policy: PolicyInput }) {
  const { words, policyId } = editorContext.use('PolicyEditor.Actions');
  const consent = useConsentContext('PolicyEditor.Actions');
  const admin = useAdmin('PolicyEditor.Actions');
  const [soFar, setSoFar] = useState<PublicationImpact>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const stop = new AbortController();
    const count = async (before?: PublicationImpact): Promise<void> => {
      const found = await admin.policy(policyId).impact(policy, before, { signal: stop.signal });
      if (stop.signal.aborted) return;
      setSoFar(found);
      if (found.next) await count(found);
    };
    count().catch((cause: unknown) => {
      if (!stop.signal.aborted) setError(cause);
    });
    return () => stop.abort();
  }, [admin, policyId, policy]);

  const number = (count: number) => count.toLocaleString(consent.messages.dateLocale ?? consent.messages.locale);
  const hit = soFar?.cells.filter(({ askedAgain, ended }) => askedAgain + ended > 0) ?? [];
  const counted = (soFar?.cells ?? []).reduce((sum, { kept, askedAgain, ended }) => sum + kept + askedAgain + ended, 0);
  const isDone = soFar !== undefined && soFar.next === null;
  return (
    <div data-unticked="editor-impact">
      <strong>{words.impact}</strong>
      <ul>
        {hit.map(({ purposeId, channel, title, askedAgain, ended }) => {
          const by = byChannels([channel], consent);
          const what = [inLanguage(title, consent.textLocale).text, by].filter(Boolean).join(' ');
          const [say, people] = ended > 0 ? [words.ended, ended] : [words.askedAgain, askedAgain];
          return <li key={purposeId + channel}>{say(number(people), people === 1, what)}</li>;
        })}
      </ul>
      <p role="status">
        {error !== undefined &&
          (errorShape(error).code === 'unsupported'
            ? words.cannotCount
            : unreadText({ state: 'error', error }, consent.messages))}
        {error === undefined && !isDone && words.counting(number(counted + (soFar?.next?.now ?? 0)))}
        {isDone && hit.length === 0 && words.nobody}
      </p>
    </div>
  );
}
