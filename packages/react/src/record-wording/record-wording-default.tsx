import { DialogButton } from '../anatomy/dialog-button.js';
import { needsALook } from '../messages/en/needs-a-look.js';
import { useWords } from '../provider/use-words.js';
import { RecordWordingCovers } from './record-wording-covers.js';
import { RecordWordingHow } from './record-wording-how.js';
import { RecordWordingRoot, type RecordWordingRootProps } from './record-wording-root.js';
import { RecordWordingSave } from './record-wording-save.js';
import { RecordWordingText } from './record-wording-text.js';

export type RecordWordingProps = Omit<RecordWordingRootProps, 'children'>;

/** A button for a clerk who holds a form that is none of ours, on the person's page. */
export function RecordWordingDefault(props: RecordWordingProps) {
  const words = useWords('RecordWording', 'needsALook', needsALook);
  return (
    <DialogButton label={words.record.open} part="RecordWording">
      {(close) => (
        <RecordWordingRoot {...props}>
          <RecordWordingText />
          <RecordWordingHow />
          <RecordWordingCovers />
          <RecordWordingSave />
          {close}
        </RecordWordingRoot>
      )}
    </DialogButton>
  );
}
