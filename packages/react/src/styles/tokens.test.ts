import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const tones = ['ok', 'partly', 'waiting', 'no', 'nothing', 'informed', 'blocked'] as const;

/** A token's two colours, light first. */
function colours(token: string): readonly [string, string] {
  const value = css.match(new RegExp(`--unticked-${token}:\\s*([^;]+);`))?.[1] ?? '';
  const alias = value.match(/^var\(--unticked-([\w-]+)\)$/)?.[1];
  if (alias) return colours(alias);
  const pair = value.match(/^light-dark\((#\w+), (#\w+)\)$/);
  if (!pair?.[1] || !pair[2]) throw new Error(`--unticked-${token} is no pair: ${value}`);
  return [pair[1], pair[2]];
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (front: string, back: string) =>
  colours(front).map((colour, theme) => contrast(colour, colours(back)[theme as 0 | 1]));

describe('tokens', () => {
  it.each(['ink', 'ink-2', 'accent', 'no', 'ok'])('%s can be read on the surface, light and dark', (token) => {
    for (const ratio of pairs(token, 'surface')) expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  it.each(tones)('the words of tone %s can be read on its ground, light and dark', (tone) => {
    for (const ratio of pairs(tone, `${tone}-bg`)) expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  it('the words on a button can be read', () => {
    for (const ratio of pairs('accent-ink', 'accent')) expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['line-strong', 'focus'])('%s stands out from the surface as an edge must', (token) => {
    for (const ratio of pairs(token, 'surface')) expect(ratio).toBeGreaterThanOrEqual(3);
  });

  it('a dashed edge stands out from the ground of "nothing" too', () => {
    for (const ratio of pairs('line-strong', 'nothing-bg')) expect(ratio).toBeGreaterThanOrEqual(3);
  });

  it('names each tone for a style sheet', () => {
    for (const tone of tones) expect(css).toContain(`[data-tone="${tone}"]`);
  });
});
