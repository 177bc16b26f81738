import type { CaptureMessages } from '../sections/capture-messages.js';

export const capture: CaptureMessages = {
  label: '',
};
