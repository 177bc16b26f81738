import { Button } from '../anatomy/button.js';
import { confirm } from '../messages/en/confirm.js';
import { useWords } from '../provider/use-words.js';
import { confirmContext } from './confirm-context.js';

/** The button, for a person to press; a script's press does nothing (UO-S01). Gone where pressing again would change nothing. */
export function ConsentConfirmButton() {
  const { state, over, press } = confirmContext.use('ConsentConfirm.Button');
  const words = useWords('ConsentConfirm.Button', 'confirm', confirm);
  if (over) return null;
  return (
    <Button
      kind="primary"
      aria-disabled={state === 'sending' || undefined}
      onClick={({ nativeEvent }) => press(nativeEvent)}
    >
      {words.press}
    </Button>
  );
}
