import { RecordWordingCovers } from './record-wording-covers.js';
import { RecordWordingDefault } from './record-wording-default.js';
import { RecordWordingHow } from './record-wording-how.js';
import { RecordWordingRoot } from './record-wording-root.js';
import { RecordWordingSave } from './record-wording-save.js';
import { RecordWordingText } from './record-wording-text.js';

/** Records a form whose wording is not known: it allows nothing until a second person has looked. */
export const RecordWording = /* @__PURE__ */ Object.assign(RecordWordingDefault, {
  Root: RecordWordingRoot,
  Text: RecordWordingText,
  How: RecordWordingHow,
  Covers: RecordWordingCovers,
  Save: RecordWordingSave,
});
