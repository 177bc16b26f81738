import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Field } from '../anatomy/field.js';
import { Modal } from '../anatomy/modal.js';
import { editorContext } from './editor-context.js';
import { EditorPublish } from './editor-publish.js';

/**
 * What can be done next: what the ledger and the rights of this person let them do, and nothing else.
 *
 * `data-unticked="editor-actions"`, `data-tone="no"` where a step was not taken; in it `editor-buttons`.
 */
export function PolicyEditorActions() {
  const { words, draft, edits, theirs, may, take, undo, state, failure, findings } =
    editorContext.use('PolicyEditor.Actions');
  const [asking, setAsking] = useState<'publish' | 'discard'>();
  const [remark, setRemark] = useState('');
  if (!draft) return null;
  const dirty = edits.size > 0;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const unsaved = dirty && [words.unsaved, errors > 0 && words.toMend(errors)].filter(Boolean).join(' ');
  const busy = state === 'saving' || undefined;
  const close = () => setAsking(undefined);
  const review = async (verdict: 'approved' | 'returned') => {
    if (await take(verdict, { remark: remark.trim() })) setRemark('');
  };
  const mayReview = !dirty && (may('approved') || may('returned'));
  return (
    <div data-unticked="editor-actions" data-tone={failure ? 'no' : undefined}>
      <p role="status">{state === 'saving' ? words.saving : (failure ?? unsaved)}</p>
      {mayReview && (
        <Field
          label={words.remark}
          value={remark}
          maxLength={2000}
          onChange={({ currentTarget }) => setRemark(currentTarget.value)}
        />
      )}
      <div data-unticked="editor-buttons">
        {dirty && may('saved') && !theirs && (
          <Button kind="primary" aria-disabled={busy} onClick={() => void take('saved')}>
            {words.save}
          </Button>
        )}
        {dirty && (
          <Button aria-disabled={busy} onClick={undo}>
            {words.undo}
          </Button>
        )}
        {!dirty && may('submitted') && (
          <Button kind="primary" aria-disabled={busy} onClick={() => void take('submitted')}>
            {words.submit}
          </Button>
        )}
        {!dirty && may('approved') && (
          <Button kind="primary" aria-disabled={busy} onClick={() => void review('approved')}>
            {words.approve}
          </Button>
        )}
        {!dirty && may('returned') && (
          <Button aria-disabled={busy} onClick={() => void review('returned')}>
            {words.sendBack}
          </Button>
        )}
        {!dirty && may('published') && (
          <Button kind={draft.state === 'approved' ? 'primary' : 'plain'} onClick={() => setAsking('publish')}>
            {words.publish}
          </Button>
        )}
        {!dirty && may('discarded') && <Button onClick={() => setAsking('discard')}>{words.discard}</Button>}
      </div>
      <EditorPublish open={asking === 'publish'} onClose={close} />
      <Modal label={words.discard} open={asking === 'discard'} onClose={close}>
        <div data-unticked="editor-ask">
          <p>{words.discardSure}</p>
          <div data-unticked="editor-buttons">
            <Button
              kind="primary"
              aria-disabled={busy}
              onClick={() => void take('discarded').then((taken) => taken && close())}
            >
              {words.discard.replace(/\s*…$/, '')}
            </Button>
            <Button onClick={close}>{words.cancel}</Button>
          </div>
        </div>
      </Modal>
    </div>
  );
}
