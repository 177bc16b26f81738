// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everyWidget } from '../fixtures/every-widget.js';
import { shop } from '../fixtures/shop.js';

afterEach(() => vi.restoreAllMocks());

describe('renders on a server, where there is no document, without a word', () => {
  for (const [name, widget] of Object.entries(everyWidget)) {
    it(name, async () => {
      await shop.fill();
      const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
      const html = renderToString(widget({ backend: shop.backend, initialForm: await shop.backend.form() }));
      expect(html).toMatch(/data-unticked="/);
      expect(html).not.toMatch(/<input[^>]*type="checkbox"[^>]*\schecked|<style|\sstyle=/);
      for (const mouth of said) expect(mouth).not.toHaveBeenCalled();
    });
  }
});
