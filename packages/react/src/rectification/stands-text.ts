import type { PlaceProgress, Rectification } from '@unticked/core';
import type { RectificationContextValue } from './rectification-context.js';

/**
 * What somebody else did meanwhile, which a step cannot be taken after.
 * @param place the one that the step is about. @default whichever was put right last
 */
export function standsText(
  { state, ended, places }: Rectification,
  { words, common }: Pick<RectificationContextValue, 'words' | 'common'>,
  place: PlaceProgress | undefined = places.findLast((one) => one.state === 'done'),
): string | undefined {
  if (state !== 'open') return common.meanwhile(words.step[state], ended?.by?.name ?? ended?.by?.id);
  if (place?.state !== 'done') return undefined;
  return common.meanwhile(words.state.done, place.by?.name ?? place.by?.id);
}
