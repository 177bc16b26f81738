import type { AnswerControl } from './answers-of.js';

/** What stands beside a control: that a tick was taken away, or what a save will change. */
export function noteOf({ undone, ticked, stored, settled, asked, says }: AnswerControl) {
  if (undone) return 'tickYourself';
  if (ticked === stored || (asked && !settled) || says === 'acknowledged' || says === 'refused') return undefined;
  if (says === 'objected') return ticked ? 'stops' : undefined;
  return ticked ? 'starts' : 'stops';
}
