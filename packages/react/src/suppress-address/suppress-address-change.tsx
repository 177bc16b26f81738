import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Modal } from '../anatomy/modal.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { SuppressAddressReason } from './suppress-address-reason.js';
import { SuppressAddressSave } from './suppress-address-save.js';
import { suppressContext } from './suppress-context.js';

/** A button, and behind it the question why; it closes once it is written. There only while it can be read what holds. */
export function SuppressAddressChange() {
  const { messages } = useConsentContext('SuppressAddress.Change');
  const { words, address, reading, isBlocked, state, begin } = suppressContext.use('SuppressAddress.Change');
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    begin();
  };
  if (reading.state !== 'ready') return null;
  return (
    <>
      <Button kind="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {isBlocked ? words.openLift : words.open}
      </Button>
      <Modal
        label={(isBlocked ? words.liftTitle : words.title)(address)}
        open={open && state !== 'done'}
        onClose={close}
      >
        <div data-unticked="address-change">
          <SuppressAddressReason />
          <SuppressAddressSave />
          <Button onClick={close}>{messages.common.close}</Button>
        </div>
      </Modal>
    </>
  );
}
