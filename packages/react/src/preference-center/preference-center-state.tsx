import { useEffect, useRef } from 'react';
import { Button } from '../anatomy/button.js';
import { byChannels } from '../anatomy/by-channels.js';
import { errorShape } from '../anatomy/error-shape.js';
import { unreadText } from '../anatomy/unread-text.js';
import { type ConsentContextValue, consentContext } from '../provider/consent-context.js';
import { type CenterContextValue, centerContext } from './center-context.js';

function savedText({ words, result }: CenterContextValue, consent: ConsentContextValue): string {
  if (!result || result.outcome === 'unchanged') return words.unchanged;
  const changes = result.changed.map(({ title, channel, answer }) => {
    const what = [title, byChannels([channel], consent)].filter(Boolean).join(' ');
    return `${what}: ${words.change[answer]}`;
  });
  const saved = changes.length > 0 ? words.saved(changes.join('; ')) : '';
  const notSent = result.pending.some(({ sent }) => !sent) ? words.linkNotSent : '';
  return [saved, notSent, result.rejected.length > 0 ? words.refused : ''].filter(Boolean).join(' ');
}

function textOf(center: CenterContextValue, consent: ConsentContextValue): string {
  const { state, words, answers, preferences, error, untrusted } = center;
  if (untrusted) return words.pressYourself;
  if (state === 'saving') return words.saving;
  if (state === 'saved') return savedText(center, consent);
  if (state === 'ready') {
    const address = preferences?.link?.address;
    return address === undefined ? words.introSignedIn : words.intro(address);
  }
  const { code, retryable } = errorShape(error);
  if (code === 'not_found' && answers.by === 'link') return words.unknownLink;
  // The buttons are there to be pressed again.
  return retryable === true && preferences ? words.unreachable : unreadText({ state, error }, consent.messages);
}

/**
 * Which address it is about, and what came of the last press, with a way to try again where nothing could be read. Takes focus when something was saved, since the button that was
 * pressed is gone.
 *
 * `data-unticked="preferences-state"`, `data-tone="ok | no"`.
 */
export function PreferenceCenterState() {
  const center = centerContext.use('PreferenceCenter.State');
  const consent = consentContext.use('PreferenceCenter.State');
  const { state, untrusted, result, preferences, error, retry } = center;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (result) place.current?.focus();
  }, [result]);
  const isWrong = untrusted || state === 'error' || (result?.rejected.length ?? 0) > 0;
  const tone = isWrong ? 'no' : state === 'saved' ? 'ok' : undefined;
  const canRetry = state === 'error' && !preferences && errorShape(error).retryable === true;
  return (
    <>
      <p ref={place} tabIndex={-1} role="status" data-unticked="preferences-state" data-tone={tone}>
        {textOf(center, consent)}
      </p>
      {canRetry && <Button onClick={retry}>{consent.messages.common.retry}</Button>}
    </>
  );
}
