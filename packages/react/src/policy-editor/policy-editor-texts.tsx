import { editorContext } from './editor-context.js';
import { EditorFindings } from './editor-findings.js';
import { EditorPurpose } from './editor-purpose.js';
import { EditorText } from './editor-text.js';

/** Has a place beside a purpose, where it stands instead. */
const ofPurpose = /^\/(?:purposes\/\d+|changes\/|title\b)/;

/**
 * Every text of the draft, purpose by purpose, with what the rule finds beside it.
 *
 * `data-unticked="editor-texts"`; in it `editor-findings`, `editor-purpose`, `editor-text` and `editor-change`.
 */
export function PolicyEditorTexts() {
  const { words, content, draft, findings } = editorContext.use('PolicyEditor.Texts');
  if (!draft) return null;
  if (!content) return <p>{words.nothing}</p>;
  const others = findings.filter(({ path }) => !ofPurpose.test(path));
  return (
    <div data-unticked="editor-texts">
      {others.length > 0 && (
        <section aria-label={words.findings}>
          <EditorFindings findings={others} />
        </section>
      )}
      {content.title && <EditorText label={words.formTitle} at="/title" text={content.title} />}
      {content.purposes.map((purpose) => (
        <EditorPurpose key={purpose.id} purpose={purpose} />
      ))}
    </div>
  );
}
