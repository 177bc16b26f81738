import { ConsentHistory } from '@unticked/react';
import { Link } from '../router/link.js';
import { fileWords } from '../words/file-words.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { useWords } from '../words/use-words.js';
import { Menu } from './menu.js';

/** What can be done with a customer's file. */
export function CustomerActions({ id, withLog }: { readonly id: string; readonly withLog: boolean }) {
  const words = useWords(fileWords);
  const ruleWords = useRuleWords();
  return (
    <>
      <Link className="button" href={`/customers/${id}/edit`}>
        {words.edit}
      </Link>
      {withLog && (
        <Menu label={words.actions}>
          <li>
            <ConsentHistory.Dialog subjectId={id} ruleWords={ruleWords}>
              {words.log}
            </ConsentHistory.Dialog>
          </li>
          <li>
            <Link href={`/customers/${id}/log`}>{words.logPage}</Link>
          </li>
        </Menu>
      )}
    </>
  );
}
