import { useId } from 'react';
import { noticeContext } from './notice-context.js';

const formats = { email: 'text', sms: 'sms', post: 'text', phone: 'script' } as const;

/**
 * The message in the person's own language, as it will be read: in large type where it is read aloud. The only thing on the paper
 * while it is printed.
 *
 * `data-unticked="status-notice-preview"`, `data-way`, `data-printing`; in it `status-notice-text`.
 */
export function StatusNoticePreview() {
  const { words, message, way = 'email', render, printing } = noticeContext.use('StatusNotice.Preview');
  const id = useId();
  if (!message) return null;
  const isSent = way === 'email' || way === 'sms';
  const text = isSent ? render(message, formats[way], words.link) : render(message, formats[way]);
  return (
    <div data-unticked="status-notice-preview" data-way={way} data-printing={printing || undefined}>
      <strong id={id}>{words.preview}</strong>
      <section lang={message.locale} dir="auto" aria-labelledby={id} data-unticked="status-notice-text">
        {text.split('\n\n').map((part) => (
          <p key={part}>{part}</p>
        ))}
      </section>
    </div>
  );
}
