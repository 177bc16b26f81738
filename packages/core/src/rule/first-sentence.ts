/** The sentence that a control is read with; what follows explains it. */
export const firstSentence = (text: string): string => /^[^.!?]*/.exec(text.trim())?.[0] ?? '';
