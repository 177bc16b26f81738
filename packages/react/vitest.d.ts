/// <reference types="@vitest/browser-playwright" />
/// <reference types="vite/client" />

declare module '*.css';
