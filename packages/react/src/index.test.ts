import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as react from './index.js';

const root = import.meta.dirname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.(test|stories)\.tsx?$|^fixtures\b/.test(path),
);

describe('@unticked/react', () => {
  it('exports each part of a widget under a flat name too', () => {
    const flat: Readonly<Record<string, unknown>> = react;
    for (const [name, widget] of Object.entries(flat)) {
      if (typeof widget !== 'function') continue;
      for (const [part, component] of Object.entries(widget)) {
        if (/^[A-Z]/.test(part)) expect(flat[name + part], name + part).toBe(component);
      }
    }
    expect(flat.ConsentPillsRoot).toBe(react.ConsentPills.Root);
    expect(flat.ConsentHistoryDialog).toBe(react.ConsentHistory.Dialog);
    expect(flat.ConsentGateClosed).toBe(react.ConsentGate.Closed);
  });

  it('takes nothing but types from the core, so that no schema library reaches a browser', () => {
    for (const path of sources) {
      const text = readFileSync(join(root, path), 'utf8');
      expect(text, path).not.toMatch(/^(import|export) (?!type)[^;]*from '(@unticked\/core|zod)[^']*'/m);
    }
  });

  it('is for the client', () => {
    expect(readFileSync(join(root, 'index.ts'), 'utf8')).toMatch(/^'use client';/);
  });
});
