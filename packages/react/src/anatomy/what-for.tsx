import type { ChannelKey } from '@unticked/core';
import type { Messages } from '../messages/messages.js';
import type { Format } from './use-format.js';

export interface WhatForProps {
  readonly title: string;
  /** Language of the title, which is part of the consent text. */
  readonly lang: string;
  readonly channels: readonly ChannelKey[];
  readonly messages: Messages;
  readonly format: Format;
}

/** "News by e-mail and SMS": the title in the language of the text, the rest in that of the interface. */
export function WhatFor({ title, lang, channels, messages: { common }, format }: WhatForProps) {
  const named = channels.filter((channel) => channel !== '*').map((channel) => common.channel[channel]);
  return (
    <>
      <span lang={lang} dir="auto">
        {title}
      </span>
      {named.length > 0 && ` ${common.byChannels(format.list(named))}`}
    </>
  );
}
