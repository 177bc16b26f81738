import type { ChannelKey } from '@unticked/core';
import { consentContext } from '../provider/consent-context.js';
import { byChannels } from './by-channels.js';

export interface WhatForProps {
  /** Part of the consent text, so in its language. Absent: it is about everything. */
  readonly title: string | undefined;
  readonly channels: readonly (ChannelKey | undefined)[];
  /** Of the title. @default the text's */
  readonly lang?: string;
}

/** "News by e-mail and SMS": the title in the language of the text, the rest in that of the interface. */
export function WhatFor({ title, channels, lang }: WhatForProps) {
  const consent = consentContext.use('WhatFor');
  const by = byChannels(channels, consent);
  return (
    <>
      <span lang={lang ?? consent.textLocale} dir="auto">
        {title}
      </span>
      {by && ` ${by}`}
    </>
  );
}
