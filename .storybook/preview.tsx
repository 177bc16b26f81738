import { afterEach as checkA11y } from '@storybook/addon-a11y/preview';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../packages/react/src/styles.css';
import '../packages/react/src/desk.css';
import './preview.css';

// A busy machine answers late; how fast is never what the stories ask.
configure({ asyncUtilTimeout: 15_000 });

const underTest = import.meta.env.VITEST_STORYBOOK !== undefined;

/** Until what is shown has stood still for 50 ms, 5 s at most: axe loses its place in a page that changes under it. */
async function settled(page: HTMLElement): Promise<void> {
  const end = performance.now() + 5000;
  let changed = performance.now();
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(page, { attributes: true, characterData: true, childList: true, subtree: true });
  do await new Promise((resolve) => setTimeout(resolve, 25));
  while (performance.now() - changed < 50 && performance.now() < end);
  observer.disconnect();
}

const preview: Preview = {
  // Under test axe looks below, when the story stands still.
  parameters: { a11y: { test: 'error', disable: underTest }, layout: 'fullscreen' },
  async afterEach(context) {
    const page = context.canvasElement.querySelector<HTMLElement>('[data-unticked-theme]');
    if (!underTest) return;
    await settled(context.canvasElement);
    const { parameters } = context;
    const asked = { ...context, parameters: { ...parameters, a11y: { ...parameters.a11y, disable: false } } };
    await checkA11y(asked);
    if (!page) return;
    // And in the other theme, at the very same state.
    const shown = page.dataset.untickedTheme;
    page.dataset.untickedTheme = shown === 'dark' ? 'light' : 'dark';
    await checkA11y(asked);
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
