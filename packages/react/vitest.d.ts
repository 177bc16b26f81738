/// <reference types="@vitest/browser-playwright" />

declare module '*.css';
