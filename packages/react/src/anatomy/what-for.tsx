import type { ChannelKey } from '@unticked/core';
import { consentContext } from '../provider/consent-context.js';

export interface WhatForProps {
  /** Part of the consent text, so in its language. Absent: it is about everything. */
  readonly title: string | undefined;
  readonly channels: readonly (ChannelKey | undefined)[];
}

/** "News by e-mail and SMS": the title in the language of the text, the rest in that of the interface. */
export function WhatFor({ title, channels }: WhatForProps) {
  const { messages, format, textLocale } = consentContext.use('WhatFor');
  const { common } = messages;
  const named = channels.flatMap((channel) => (channel && channel !== '*' ? common.channel[channel] : []));
  return (
    <>
      <span lang={textLocale} dir="auto">
        {title}
      </span>
      {named.length > 0 && ` ${common.byChannels(format.list(named))}`}
    </>
  );
}
