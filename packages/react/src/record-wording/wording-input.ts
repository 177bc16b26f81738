import type { Channel, Evidence, UnknownWordingInput, WordingMethod } from '@unticked/core';
import type { CoverCell } from '../anatomy/cover-key.js';
import type { WordingDraft } from './record-context.js';

const written: ReadonlySet<WordingMethod> = new Set(['email', 'letter']);

/** A letter or an e-mail is proved by the message: its file, its text, or both. */
function evidenceOf({ evidence }: WordingDraft, method: WordingMethod, text: string): Evidence | undefined {
  if (!written.has(method)) return evidence;
  return { ...evidence, kind: 'message', ...(text !== '' && { text }) };
}

/** A form as the ledger takes it: what was left empty is not said. */
export function wordingInput(
  draft: WordingDraft,
  covers: readonly CoverCell[],
  method: WordingMethod,
  claimedAt: string,
): Omit<UnknownWordingInput, 'subjectId' | 'id'> {
  const text = draft.text.trim();
  const [note, withWhom] = [draft.note.trim(), draft.withWhom.trim()];
  const evidence = evidenceOf(draft, method, text);
  const said = new Set<string>(covers.map(({ channel }) => channel));
  const contactPoints: Partial<Record<Channel, string>> = Object.fromEntries(
    Object.entries(draft.addresses).flatMap(([channel, address]) =>
      said.has(channel) && address.trim() !== '' ? [[channel, address.trim()]] : [],
    ),
  );
  return {
    locale: draft.locale,
    covers,
    ...(text !== '' && { text }),
    capture: {
      method,
      claimedAt,
      ...(note !== '' && { note }),
      ...(withWhom !== '' && { withWhom }),
      ...(evidence && { evidence }),
    },
    ...(Object.keys(contactPoints).length > 0 && { contactPoints }),
  };
}
