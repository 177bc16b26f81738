import { DialogButton } from '../anatomy/dialog-button.js';
import { notice } from '../messages/en/notice.js';
import { useWords } from '../provider/use-words.js';
import { StatusNoticePreview } from './status-notice-preview.js';
import { StatusNoticeRoot, type StatusNoticeRootProps } from './status-notice-root.js';
import { StatusNoticeSend } from './status-notice-send.js';
import { StatusNoticeState } from './status-notice-state.js';
import { StatusNoticeWays } from './status-notice-ways.js';

export type StatusNoticeProps = Omit<StatusNoticeRootProps, 'children'>;

/** A button for somebody who asks what is held about them. Nothing is read before it opens. */
export function StatusNoticeDefault(props: StatusNoticeProps) {
  const words = useWords('StatusNotice', 'notice', notice);
  return (
    <DialogButton label={words.open} part="StatusNotice">
      {(close) => (
        <StatusNoticeRoot {...props}>
          <StatusNoticeWays />
          <StatusNoticePreview />
          <StatusNoticeState />
          <StatusNoticeSend />
          {close}
        </StatusNoticeRoot>
      )}
    </DialogButton>
  );
}
