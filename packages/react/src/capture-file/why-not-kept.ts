import type { ErrorCode } from '@unticked/core';
import { errorShape } from '../anatomy/error-shape.js';
import { fileSize } from '../anatomy/file-size.js';
import type { ErrorMessages } from '../messages/sections/error-messages.js';
import type { FilesMessages } from '../messages/sections/files-messages.js';

interface Words {
  readonly words: FilesMessages;
  readonly errors: ErrorMessages;
  readonly locale: string;
}

const isWrongKind = ({ findings }: { readonly findings?: unknown }): boolean =>
  Array.isArray(findings) && findings.some((finding) => Object(finding).code === 'media_type');

/** What to do about a file that was not kept. */
export function whyNotKept(error: unknown, maxBytes: number | undefined, { words, errors, locale }: Words): string {
  const { code } = errorShape(error);
  if (code === 'unread') return words.unread;
  if (code === 'too_large' && maxBytes !== undefined) return words.tooLarge(fileSize(maxBytes, locale));
  if (isWrongKind(Object(error))) return words.wrongKind;
  return errors[code as ErrorCode] ?? errors.other; // what is no code has no words of its own
}
