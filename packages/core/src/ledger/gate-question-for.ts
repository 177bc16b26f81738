import type { Channel } from '../model/channel.js';

export interface GateQuestionFor {
  readonly subjectId: string;
  readonly purposeId: string;
  readonly channel?: Channel;
  readonly to?: string;
  readonly as?: string;
  /** What held at that instant … @default now */
  readonly at?: string;
  /** … as believed at that instant. @default now */
  readonly asOf?: string;
}
