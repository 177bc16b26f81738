import type { Channel, Standing } from '@unticked/core';
import type { Messages } from '../messages/messages.js';
import type { StopMessages } from '../messages/sections/stop-messages.js';
import type { StopChoice } from './stop-context.js';

/** What can be stopped for somebody: all advertising, each channel, each purpose. One of a kind is said once. */
export function stopChoices({ pills }: Standing, words: StopMessages, { common }: Messages): readonly StopChoice[] {
  const cells = pills.flatMap((pill) => (pill.topic === 'marketing' ? pill.cells : []));
  const channels = [...new Set(cells.map(({ channel }) => channel))].filter((one): one is Channel => one !== '*');
  const purposes = [...new Map(cells.map(({ purposeId, title }) => [purposeId, title]))];
  const all: StopChoice = { key: 'all', label: words.everything, scope: {}, cells };
  const byChannel = channels.map(
    (channel): StopChoice => ({
      key: `channel ${channel}`,
      label: words.channel(common.channel[channel]),
      scope: { channel },
      cells: cells.filter((cell) => cell.channel === channel || cell.channel === '*'),
    }),
  );
  const byPurpose = purposes.map(
    ([purposeId, title]): StopChoice => ({
      key: `purpose ${purposeId}`,
      label: title,
      scope: { purposeId },
      cells: cells.filter((cell) => cell.purposeId === purposeId),
    }),
  );
  return [all, ...(channels.length > 1 ? byChannel : []), ...(purposes.length > 1 ? byPurpose : [])];
}
