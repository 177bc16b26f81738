import { useId } from 'react';
import { Remark } from '../anatomy/remark.js';
import { noticeContext } from './notice-context.js';
import type { NoticeWay } from './notice-way.js';

const ways: readonly NoticeWay[] = ['email', 'sms', 'post', 'phone'];

/**
 * How the person gets it; what cannot be used is grey, with the reason. Nothing is chosen at first.
 *
 * `data-unticked="chips"`, `data-error`; in it `chip`, `data-closed`, and `meta` with a reason.
 */
export function StatusNoticeWays() {
  const { words, message, way, choose, closed, unchosen } = noticeContext.use('StatusNotice.Ways');
  const id = useId();
  if (!message) return null;
  return (
    <div
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={unchosen ? `${id}-error` : undefined}
      aria-invalid={unchosen || undefined}
      data-unticked="chips"
      data-error={unchosen || undefined}
    >
      <strong id={id}>{words.question}</strong>
      {ways.map((one) => (
        <label key={one} data-unticked="chip" data-closed={closed[one] === undefined ? undefined : true}>
          <input
            type="radio"
            autoComplete="off"
            form=""
            name={id}
            checked={way === one}
            disabled={closed[one] !== undefined}
            aria-describedby={closed[one] === undefined ? undefined : `${id}-${one}`}
            onChange={() => choose(one)}
          />
          <span>{words.way[one]}</span>
        </label>
      ))}
      {ways.map(
        (one) =>
          closed[one] !== undefined && (
            <p key={one} id={`${id}-${one}`} data-unticked="meta">
              {words.way[one]}: {closed[one]}
            </p>
          ),
      )}
      {unchosen && (
        <Remark kind="error" id={`${id}-error`}>
          {words.choose}
        </Remark>
      )}
    </div>
  );
}
