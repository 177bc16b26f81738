import type { Act } from '@unticked/core';
import type { AnswerStore } from './answer-store.js';

/**
 * Reads what a person does to the controls under `root`, until `signal` ends.
 *
 * `change.isTrusted` is true after `el.click()` too, so trust is the click's before it (UO-S01). A label's click comes
 * down to the input with a count of 1, the space bar and assistive technology with 0. Native listeners, because React's
 * own value tracker can swallow a change after a write to `checked`.
 */
export function watchActs(
  root: HTMLElement,
  store: AnswerStore,
  signal: AbortSignal,
  onChanged: (key: string, by: Act['kind'], event: Event) => void,
): void {
  let click: MouseEvent | undefined;
  const first = { capture: true, signal };
  root.addEventListener(
    'click',
    (event) => {
      click = event;
    },
    first,
  );
  root.addEventListener(
    'change',
    (event) => {
      const box = event.target as HTMLInputElement; // if the store knows it
      const key = store.keyOf(box);
      if (!key) return;
      const by = click?.target === box ? click : undefined;
      click = undefined;
      const trusted = by?.isTrusted && event.isTrusted;
      const kind = !trusted ? 'script' : by.detail > 0 ? 'pointer' : 'keyboard_or_assistive';
      if (trusted) store.act(key, box.checked, kind);
      else {
        store.distrust(key, box);
        event.stopPropagation();
      }
      onChanged(key, kind, event);
    },
    first,
  );
}
