import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PurposeLine } from '../../shared/setup.js';
import { request } from '../api/request.js';
import { useLanguage } from '../words/language-context.js';
import { settingsWords } from '../words/settings-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';
import { Notice } from './notice.js';
import { Segments } from './segments.js';

/** Whether the gate binds, purpose by purpose, and what it would have blocked so far. */
export function PurposeModes({
  purposes,
  isManager,
}: {
  readonly purposes: readonly PurposeLine[];
  readonly isManager: boolean;
}) {
  const words = useWords(settingsWords);
  const { language } = useLanguage();
  const text = useProblemText();
  const client = useQueryClient();
  const choose = useMutation({
    mutationFn: (choice: Pick<PurposeLine, 'mode'> & { purposeId: string }) =>
      request('PUT', '/api/settings/enforcement', choice),
    // Gates that are open on other pages change with it.
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <Card title={words.purposes}>
      <p className="meta">{words.purposesHint}</p>
      {choose.error && <Notice tone="bad">{text(choose.error)}</Notice>}
      <ul className="lines">
        {purposes.map(({ id, kind, title, channels, mode, wouldBlock }) => {
          const name = title[language] ?? id;
          return (
            <li key={id}>
              <div>
                <strong>{name}</strong>
                <p className="meta">
                  {words.kinds[kind]}
                  {(mode === 'observe' || wouldBlock > 0) &&
                    channels.length > 0 &&
                    ` · ${words.wouldBlock(wouldBlock)}`}
                </p>
              </div>
              <Segments
                label={words.modeOf(name)}
                options={{ observe: words.observe, enforce: words.enforce }}
                value={mode}
                disabled={!isManager || choose.isPending}
                onChoose={(chosen) => choose.mutate({ purposeId: id, mode: chosen as PurposeLine['mode'] })} // one of the options
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
