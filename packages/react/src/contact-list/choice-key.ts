import type { ListChoice } from './list-context.js';

/** Tells choices apart by what they ask, so that a host may make them anew at each render. */
export const choiceKey = ({ query: { purposeId, channel, as } }: ListChoice): string =>
  [purposeId, channel ?? '*', as ?? ''].join(' ');
