import { useEffect, useRef, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Field } from '../anatomy/field.js';
import { Remark } from '../anatomy/remark.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import type { RenderNotice } from '../status-notice/notice-context.js';
import { centerContext } from './center-context.js';
import { useHeld } from './use-held.js';

export interface PreferenceCenterHeldProps {
  /** What makes words of everything held: `renderStatus` of `@unticked/core`. */
  readonly render: RenderNotice;
}

/**
 * Everything that is held about the person, for who is signed in, or who has the mailbox and not only the link: a code goes to the
 * address, and what it opens is shown for a while.
 *
 * `data-unticked="preferences-held"`, `data-state="closed | sending | code | checking | shown"`; in it `preferences-held-text`.
 */
export function PreferenceCenterHeld({ render }: PreferenceCenterHeldProps) {
  const { words, answers, preferences } = centerContext.use('PreferenceCenter.Held');
  const { messages } = useConsentContext('PreferenceCenter.Held');
  const { state, problem, message, ask, enter } = useHeld();
  const [code, setCode] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const address = preferences?.link?.address;
  const step = state === 'checking' ? 'code' : state;
  useEffect(() => {
    if (step === 'code') place.current?.querySelector('input')?.focus();
    if (step === 'shown') place.current?.querySelector('section')?.focus();
  }, [step]);
  // Without a link that works there is no address to send a code to, and without an answer nobody is known to be signed in.
  if (!preferences || (answers.by === 'link' && address === undefined)) return null;
  return (
    <div ref={place} data-unticked="preferences-held" data-state={state}>
      {(state === 'closed' || state === 'sending') && (
        <>
          <p>{address === undefined ? words.heldHintSignedIn : words.heldHint(address)}</p>
          <Button aria-disabled={state === 'sending' || undefined} onClick={ask}>
            {words.heldAsk}
          </Button>
          <div role="alert">{problem && <Remark kind="error">{problem}</Remark>}</div>
        </>
      )}
      {step === 'code' && (
        <>
          <p role="status">{words.codeSent(address ?? '')}</p>
          <Field
            label={words.code}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            problem={problem}
            onChange={({ target }) => setCode(target.value)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') enter(code);
            }}
          />
          <Button kind="primary" aria-disabled={state === 'checking' || undefined} onClick={() => enter(code)}>
            {words.codeEnter}
          </Button>
          <Button
            onClick={() => {
              setCode('');
              ask();
            }}
          >
            {words.codeAgain}
          </Button>
        </>
      )}
      {message && (
        <section
          lang={message.locale}
          dir="auto"
          aria-label={messages.locale === message.locale ? words.heldTitle : undefined}
          tabIndex={-1}
          data-unticked="preferences-held-text"
        >
          {render(message, 'text')}
        </section>
      )}
    </div>
  );
}
