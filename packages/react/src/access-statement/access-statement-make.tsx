import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { heldChanged } from '../anatomy/held-changed.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Remark } from '../anatomy/remark.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { statementContext } from './statement-context.js';

/** The languages that core has words of a statement for. */
const languages = ['en', 'de'] as const;

/** In which language, and the button that makes it; that it is not what was chosen any more. `data-unticked="statement-make"`. */
export function AccessStatementMake() {
  const { words, common, held, view, language, make } = statementContext.use('AccessStatement.Make');
  const { format, messages } = useConsentContext('AccessStatement.Make');
  const id = useId();
  const said = language ?? (view.state === 'made' ? view.statement.locale : undefined);
  const chosen = languages.find((one) => said?.toLowerCase().split('-')[0] === one);
  const isStale = view.state === 'made' && view.isStale;
  return (
    <div data-unticked="statement-make">
      {view.state === 'idle' || isStale || view.state === 'failed' ? (
        <Button kind="primary" aria-disabled={held ? undefined : true} onClick={() => make()}>
          {view.state === 'idle' ? words.make : words.makeAgain}
        </Button>
      ) : (
        <Chips
          name={id}
          legend={words.language}
          options={languages.map((one) => [one, format.capital(format.language(one))])}
          chosen={chosen}
          onChoose={(one) => make(one)}
        />
      )}
      <div role="status">
        {view.state === 'making' && messages.common.loading}
        {isStale && <Remark kind="reminder">{words.stale}</Remark>}
        {view.state === 'failed' && (
          <Remark kind="error">{heldChanged(view.error) ? words.changed : refusalText(view.error, common)}</Remark>
        )}
      </div>
    </div>
  );
}
