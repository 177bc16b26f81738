import type { Finding } from '@unticked/core';
import { Remark } from '../anatomy/remark.js';
import { editorContext } from './editor-context.js';

/** What the rule found, each as a sentence with its code. */
export function EditorFindings({ findings, id }: { readonly findings: readonly Finding[]; readonly id?: string }) {
  const { words, ruleWords } = editorContext.use('PolicyEditor.Texts');
  if (findings.length === 0) return null;
  return (
    <div id={id} data-unticked="editor-findings">
      {findings.map(({ code, severity, path }) => (
        <Remark key={code + path} kind={severity === 'error' ? 'error' : 'reminder'}>
          {`${severity === 'error' ? words.error : words.warning}: ${Object.hasOwn(ruleWords, code) ? ruleWords[code] : code} `}
          <small>{code}</small>
        </Remark>
      ))}
    </div>
  );
}
