import { act, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everyWidget } from '../fixtures/every-widget.js';
import { shop } from '../fixtures/shop.js';

afterEach(() => vi.restoreAllMocks());

describe.each([false, true])('comes alive where a server rendered it, without a word (StrictMode: %s)', (strict) => {
  for (const [name, widget] of Object.entries(everyWidget)) {
    it(name, async () => {
      await shop.fill();
      const given = { backend: shop.backend, initialForm: await shop.backend.form() };
      const tree = () => (strict ? <StrictMode>{widget(given)}</StrictMode> : widget(given));
      const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
      const place = document.body.appendChild(document.createElement('div'));
      place.innerHTML = renderToString(tree());
      // This is no server, and React 18 says so of layout effects; without a document it is silent (see the server's test).
      for (const mouth of said) mouth.mockClear();
      const [first] = place.querySelectorAll('[data-unticked]');
      const recovered = vi.fn();
      const root = await act(async () => hydrateRoot(place, tree(), { onRecoverableError: recovered }));
      const unread = '[data-state="loading"], [data-load="loading"], [data-load="waiting"]';
      await waitFor(() => expect(place.querySelector(unread)).toBeNull());
      expect(first?.isConnected || name === 'ConsentGate').toBe(true);
      expect(recovered).not.toHaveBeenCalled();
      for (const mouth of said) expect(mouth).not.toHaveBeenCalled();
      act(() => root.unmount());
      place.remove();
    });
  }
});
