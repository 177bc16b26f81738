import type { MoreMessages } from '../messages/sections/more-messages.js';
import { useConsentContext } from './use-consent-context.js';

/** A widget's own words: the catalogue's, else the English that it brings along. */
export function useWords<Section extends keyof MoreMessages>(
  part: string,
  section: Section,
  english: MoreMessages[Section],
): MoreMessages[Section] {
  const own: Partial<MoreMessages> = useConsentContext(part).messages;
  return (own[section] ?? english) as MoreMessages[Section]; // TypeScript does not take the default into account
}
