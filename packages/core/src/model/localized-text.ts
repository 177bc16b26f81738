/** One text in each of the policy's locales, by BCP 47 tag. Plain text: it is always shown as text. */
export type LocalizedText = Readonly<Record<string, string>>;
