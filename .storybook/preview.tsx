import { afterEach as checkA11y } from '@storybook/addon-a11y/preview';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../packages/react/src/styles.css';
import '../packages/react/src/desk.css';
import './preview.css';

// A busy machine answers late; how fast is never what the stories ask.
configure({ asyncUtilTimeout: 15_000 });

const preview: Preview = {
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
  // axe has looked at the story as it ended; under test it looks again in the other theme, at the very same state.
  async afterEach(context) {
    const page = context.canvasElement.querySelector<HTMLElement>('[data-unticked-theme]');
    if (import.meta.env.VITEST_STORYBOOK === undefined || !page) return;
    const shown = page.dataset.untickedTheme;
    page.dataset.untickedTheme = shown === 'dark' ? 'light' : 'dark';
    await checkA11y(context);
    page.dataset.untickedTheme = shown;
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    locale: {
      description: 'Language of the interface',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'de', title: 'Deutsch' },
        ],
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  tags: ['autodocs'],
  initialGlobals: { theme: 'light', locale: 'en', direction: 'ltr' },
  decorators: [
    (Story, { globals: { theme, locale, direction } }) => (
      <div data-unticked-theme={theme} lang={locale} dir={direction}>
        <Story />
      </div>
    ),
  ],
};

export default preview;
