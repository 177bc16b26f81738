import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Modal } from '../anatomy/modal.js';
import { notice } from '../messages/en/notice.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { StatusNoticePreview } from './status-notice-preview.js';
import { StatusNoticeRoot, type StatusNoticeRootProps } from './status-notice-root.js';
import { StatusNoticeSend } from './status-notice-send.js';
import { StatusNoticeState } from './status-notice-state.js';
import { StatusNoticeWays } from './status-notice-ways.js';

export type StatusNoticeProps = Omit<StatusNoticeRootProps, 'children'>;

/** A button for somebody who asks what is held about them. Nothing is read before it opens. */
export function StatusNoticeDefault(props: StatusNoticeProps) {
  const { messages } = useConsentContext('StatusNotice');
  const words = useWords('StatusNotice', 'notice', notice);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <Modal label={words.open} open={open} onClose={close}>
        <StatusNoticeRoot {...props}>
          <StatusNoticeWays />
          <StatusNoticePreview />
          <StatusNoticeState />
          <StatusNoticeSend />
          <Button onClick={close}>{messages.common.close}</Button>
        </StatusNoticeRoot>
      </Modal>
    </>
  );
}
