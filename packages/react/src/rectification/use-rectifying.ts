import type { Rectification } from '@unticked/core';
import type { SubjectRights } from '@unticked/core/rights';
import { type Reasoned, useReasoned } from '../anatomy/use-reasoned.js';
import { useRights } from '../provider/use-rights.js';
import { useRightsChanged } from '../provider/use-rights-changed.js';
import { type RectifiedDetails, rectificationContext } from './rectification-context.js';

export type RectifyingSend = (
  port: SubjectRights,
  call: { readonly id: string; readonly reason: string },
) => Promise<Rectification>;

/**
 * Something that is done about what is wrong, with its words.
 * @param part which one asks, for the error outside a root
 * @param about what is sent besides the words
 * @param onRefused hears why it was not done before that is said. @default nobody
 */
export function useRectifying(
  part: string,
  reason: RectifiedDetails['reason'],
  send: RectifyingSend,
  about?: unknown,
  onRefused?: (error: unknown) => Promise<void>,
): Reasoned {
  const { subjectId, onRectified } = rectificationContext.use(part);
  const port = useRights(part).subject(subjectId);
  const changed = useRightsChanged(part);
  return useReasoned(
    async (call) => {
      try {
        return await send(port, call);
      } catch (error) {
        await onRefused?.(error);
        throw error;
      }
    },
    (rectification, event) => {
      changed(subjectId);
      onRectified(rectification, { reason, event });
    },
    about,
  );
}
