import type { ErrorCode } from '@unticked/core';
import { byChannels } from '../anatomy/by-channels.js';
import type { CoverCell } from '../anatomy/cover-key.js';
import { errorShape } from '../anatomy/error-shape.js';
import type { NeedsALookMessages } from '../messages/sections/needs-a-look-messages.js';
import { useConsentContext } from '../provider/use-consent-context.js';

/** A finding of any copy of core, by its shape. */
interface FindingShape {
  readonly code?: unknown;
  readonly path?: unknown;
  readonly params?: { readonly why?: unknown };
}

/** What the ledger has against a form, in words. @returns takes the error, and what was sent as covered */
export function useWordingFault(words: NeedsALookMessages, titleOf: (purposeId: string) => string) {
  const consent = useConsentContext('NeedsALook');
  const { errors } = consent.messages;
  const known: Readonly<Partial<Record<string, string>>> = words.findings;
  const against: Readonly<Partial<Record<string, string>>> = words.against;
  return (error: unknown, covers: readonly CoverCell[]): readonly string[] => {
    const { code, findings, retryable } = errorShape(error);
    const shapes: readonly FindingShape[] = Array.isArray(findings) ? findings.map(Object) : [];
    const lines = shapes.flatMap((finding) => {
      const cell = covers[Number(/^\/covers\/(\d+)/.exec(String(finding.path))?.[1])];
      if (finding.code !== 'stands_against' || !cell) return known[String(finding.code)] ?? [];
      const what = [titleOf(cell.purposeId), byChannels([cell.channel], consent)].join(' ').trim();
      return [words.stands(what, against[String(finding.params?.why)] ?? words.against.overrides_no)];
    });
    if (lines.length > 0) return [...new Set(lines)];
    if (retryable === true) return [words.failed];
    return [errors[code as ErrorCode] ?? errors.other]; // what is no code has no words of its own
  };
}
