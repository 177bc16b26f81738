// Writes docs/rule.md from the catalogue of checks. With --check: exits 1 if the file is not what would be written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('..', import.meta.url);
const file = fileURLToPath(new URL('docs/rule.md', root));
const rule = (name) => fileURLToPath(new URL(`packages/core/src/rule/${name}.ts`, root));

const load = async (name) => (await runnerImport(rule(name), { configFile: false, root: fileURLToPath(root) })).module;
const [{ catalogue }, { wordsEn }, { inputFaults }] = await Promise.all(
  ['catalogue', 'words-en', 'finding-code'].map(load),
);

const layers = {
  policy: 'The policy, before anything is shown.',
  form: 'The form as it begins and as it behaves.',
  submission: 'What the person or the clerk sent.',
  record: 'What is stored.',
  transition: 'What follows on what: one version of a text on another, one entry on another.',
};

const cell = (text) => text.replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

const tableOf = (inspects) => [
  `## ${inspects[0].toUpperCase()}${inspects.slice(1)}`,
  '',
  layers[inspects],
  '',
  row(['code', 'what it finds', 'severity', 'inspects', 'where it is enforced', 'source']),
  row(['---', '---', '---', '---', '---', '---']),
  ...catalogue
    .filter((check) => check.inspects === inspects)
    .map(({ code, title, severity, enforced, sources }) =>
      row([code, `**${title}.** ${wordsEn[code]}`, severity, inspects, enforced, sources.join('; ')]),
    ),
  '',
];

const blocking = catalogue.filter(({ severity }) => severity === 'error').length;

const text = [
  '<!-- Written by scripts/rule-docs.mjs from packages/core/src/rule. Do not edit. -->',
  '# The unbundled opt-in rule',
  '',
  `It blocks ${blocking} known-invalid patterns and warns of ${catalogue.length - blocking} more. Whether consent is the right basis, whether two uses share`,
  'one purpose, whether a text is plain enough: that stays judgement, and no check decides it. Checks that look for words are heuristics in English and',
  'German; in other languages they find nothing.',
  '',
  'A finding is `{ code, severity, path, params }`. An error blocks: a policy is not rendered, a yes is not stored. A refusal, a',
  'withdrawal or an objection is always stored, whatever else is wrong. A warning is shown to whoever integrates the package.',
  '',
  ...Object.keys(layers).flatMap(tableOf),
  '## Input faults',
  '',
  'Codes of findings that belong to no check: the input could not be read, or is not what was asked for.',
  '',
  row(['code', 'what it says']),
  row(['---', '---']),
  ...inputFaults.map((code) => row([`\`${code}\``, wordsEn[code]])),
  '',
].join('\n');

if (process.argv.includes('--check')) {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (current !== text) {
    console.error('docs/rule.md is out of date: run node scripts/rule-docs.mjs');
    process.exitCode = 1;
  }
} else {
  mkdirSync(fileURLToPath(new URL('docs/', root)), { recursive: true });
  writeFileSync(file, text);
}
