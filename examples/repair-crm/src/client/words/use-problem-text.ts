import { bodyOf } from '../api/api-error.js';
import { commonWords } from './common-words.js';
import { useWords } from './use-words.js';

/** A failure in a sentence that says what to do. */
export function useProblemText(): (error: unknown) => string {
  const { problems } = useWords(commonWords);
  return (error) => {
    const { code } = bodyOf(error);
    return Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : problems.broken; // asked just before
  };
}
