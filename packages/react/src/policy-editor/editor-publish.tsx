import { useId, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { Modal } from '../anatomy/modal.js';
import { Remark } from '../anatomy/remark.js';
import { editorContext } from './editor-context.js';
import { EditorImpact } from './editor-impact.js';

/** The start of a day where the reader is; `undefined` for what is none or has begun. */
function startOf(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00`);
  return Number.isNaN(time) || time <= Date.now() ? undefined : new Date(time).toISOString();
}

/** Asks once more, with whom it would cost their yes, and from when on. */
export function EditorPublish({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { words, draft, state, failure, take } = editorContext.use('PolicyEditor.Actions');
  const [when, setWhen] = useState<'atOnce' | 'later'>('atOnce');
  const [day, setDay] = useState('');
  const [missing, setMissing] = useState(false);
  const name = useId();
  const publish = async () => {
    const at = when === 'later' ? startOf(day) : undefined;
    setMissing(when === 'later' && at === undefined);
    if (when === 'later' && at === undefined) return;
    if (await take('published', at === undefined ? {} : { at })) onClose();
  };
  return (
    <Modal label={words.publishYes(draft?.policy?.version ?? 1)} open={open} onClose={onClose}>
      <div data-unticked="editor-ask">
        {draft?.policy && <EditorImpact policy={draft.policy} />}
        <Chips
          name={name}
          legend={words.when}
          options={[
            ['atOnce', words.atOnce],
            ['later', words.later],
          ]}
          chosen={when}
          onChoose={setWhen}
        />
        {when === 'later' && (
          <Field
            label={words.day}
            type="date"
            value={day}
            problem={missing ? words.dayMissing : undefined}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
        )}
        {failure && <Remark kind="error">{failure}</Remark>}
        <div data-unticked="editor-buttons">
          <Button kind="primary" aria-disabled={state === 'saving' || undefined} onClick={() => void publish()}>
            {words.publishYes(draft?.policy?.version ?? 1)}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </div>
    </Modal>
  );
}
