import { useEffect, useLayoutEffect } from 'react';

/** React 18 warns where a server meets a layout effect. */
export const useClientLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
