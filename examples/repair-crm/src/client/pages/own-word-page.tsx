import { LanguageSwitch } from '../parts/language-switch.js';
import { loginWords } from '../words/login-words.js';
import { useWords } from '../words/use-words.js';

/** What a person finds behind "stop" in a message. No sign-in, no questions asked. */
export function OwnWordPage() {
  const words = useWords(loginWords);
  return (
    <main className="alone">
      <h1>{words.ownTitle}</h1>
      <p>{words.ownText}</p>
      <LanguageSwitch />
    </main>
  );
}
