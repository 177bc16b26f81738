import type { NoticeWay } from '../../status-notice/notice-way.js';

/** A button that tells a person what is held about them. */
export interface NoticeMessages {
  readonly open: string;
  /** Over the text as the person will read it. */
  readonly preview: string;
  readonly question: string;
  readonly way: Readonly<Record<NoticeWay, string>>;
  readonly choose: string;
  /** Stands in the preview where the person’s own link will be. */
  readonly link: string;
  readonly send: Readonly<Record<NoticeWay, string>>;
  readonly sending: string;
  /** What is written into the log in each case. */
  readonly sent: Readonly<Record<NoticeWay, string>>;
  readonly nothing: string;
  readonly failed: string;
  readonly missing: string;
}
