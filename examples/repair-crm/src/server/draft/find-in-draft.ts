import { catalogue, type Finding, type PolicyInput, policyFindings, wordsDe, wordsEn } from '@unticked/core';
import type { DraftFinding } from '../../shared/draft.js';

const isKnown = (code: string): code is keyof typeof wordsEn => Object.hasOwn(wordsEn, code);

/** A finding in words. A code that this version has no words for is named by what the catalogue calls it. */
function inWords({ code, severity, path }: Finding): DraftFinding {
  const title = catalogue.find((check) => check.code === code)?.title ?? code;
  const words = isKnown(code) ? { en: wordsEn[code], de: wordsDe[code] } : { en: title, de: title };
  return { code, severity, path, words };
}

/** Said plainer than the rule says it: here somebody is asked, with both answers before them. */
const undeclared = (purposeId: string): DraftFinding => ({
  code: 'UO-T04',
  severity: 'error',
  path: `/changes/${purposeId}`,
  words: {
    en: 'Say whether this changes only the wording or the meaning.',
    de: 'Sagen Sie, ob das nur den Wortlaut oder die Bedeutung ändert.',
  },
});

/** Everything that stands against publishing a draft, and the warnings that stay with it. */
export function findInDraft(draft: PolicyInput, touched: readonly string[]): readonly DraftFinding[] {
  const unsaid = touched.filter((id) => draft.changes?.[id] === undefined);
  return [...policyFindings(draft).map(inWords), ...unsaid.map(undeclared)];
}
