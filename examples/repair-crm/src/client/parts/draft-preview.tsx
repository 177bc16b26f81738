import { useQuery } from '@tanstack/react-query';
import type { PresentedForm } from '@unticked/core';
import { useState } from 'react';
import type { DraftView } from '../../shared/draft.js';
import { keys } from '../api/keys.js';
import { request } from '../api/request.js';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';
import { PreviewAsRead } from './preview-as-read.js';
import { PreviewBoxes } from './preview-boxes.js';
import { QueryState } from './query-state.js';
import { Segments } from './segments.js';

const views = ['person', 'clerk', 'script', 'printed'] as const;
type View = (typeof views)[number];

/** The draft as a customer, the counter, an ear and a printer get it. */
export function DraftPreview({ view }: { readonly view: DraftView }) {
  const words = useWords(settingsWords);
  const [as, setAs] = useState<View>('person');
  const [locale, setLocale] = useState(view.draft.defaultLocale);
  const audience = as === 'clerk' ? 'clerk' : 'person';
  const preview = useQuery({
    queryKey: keys.preview(audience, locale),
    queryFn: () =>
      request<PresentedForm>('GET', `/api/settings/draft/preview?${new URLSearchParams({ audience, locale })}`),
  });
  const names = Object.fromEntries(view.draft.locales.map((one) => [one, words.languages[one as 'en' | 'de'] ?? one]));
  return (
    <div className="preview">
      <Card title={words.preview}>
        <Segments
          label={words.preview}
          options={words.previewAs}
          value={as}
          onChoose={(chosen) => setAs(chosen as View)}
        />
        <Segments label={words.previewLanguage} options={names} value={locale} onChoose={setLocale} />
        <QueryState query={preview}>
          {(form) =>
            as === 'person' || as === 'clerk' ? (
              <PreviewBoxes key={`${as} ${locale} ${form.issuedAt}`} form={form} />
            ) : (
              <PreviewAsRead form={form} medium={as} />
            )
          }
        </QueryState>
      </Card>
    </div>
  );
}
