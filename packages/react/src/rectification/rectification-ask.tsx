import { Button } from '../anatomy/button.js';
import { Modal } from '../anatomy/modal.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { AskFields } from './ask-fields.js';
import { placeWords } from './place-words.js';
import { rectificationContext } from './rectification-context.js';

/** The dialog that asks what is right. There while something is said to be wrong. */
export function RectificationAsk() {
  const { words, wrong, onWrongClose } = rectificationContext.use('Rectification.Ask');
  const { messages, locale } = useConsentContext('Rectification.Ask');
  const label = wrong ? words.wrong(placeWords(wrong.held, wrong.place, locale).label) : words.title;
  return (
    <Modal label={label} open={wrong !== undefined} onClose={onWrongClose}>
      {wrong && <AskFields wrong={wrong} close={<Button onClick={onWrongClose}>{messages.common.close}</Button>} />}
    </Modal>
  );
}
