import type { StatusFormat, StatusMessage } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { NoticeMessages } from '../messages/sections/notice-messages.js';
import type { NoticeWay } from './notice-way.js';

/** Makes words of a message: `renderStatus` of core, or the host's own. */
export type RenderNotice = (message: StatusMessage, format: StatusFormat, link?: string) => string;

export interface NoticeContextValue {
  readonly words: NoticeMessages;
  readonly state: 'loading' | 'ready' | 'sending' | 'sent' | 'error';
  readonly message?: StatusMessage | undefined;
  readonly error?: unknown;
  readonly way: NoticeWay | undefined;
  /** Send was pressed, and no way is chosen. */
  readonly unchosen: boolean;
  /** Why a way cannot be used, in the host's words. */
  readonly closed: Readonly<Partial<Record<NoticeWay, string>>>;
  readonly printing: boolean;
  readonly render: RenderNotice;
  readonly choose: (way: NoticeWay) => void;
  readonly send: () => void;
}

export const noticeContext = /* @__PURE__ */ createPartContext<NoticeContextValue>('StatusNotice.Root');
