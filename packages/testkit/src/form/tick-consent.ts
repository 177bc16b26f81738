import type { Channel } from '@unticked/core';

type OnClick = (event: object) => void;

/** The part of a DOM element that is needed: nobody who tests a store wants the DOM's types. */
export interface ConsentBox {
  getAttribute(name: string): string | null;
  readonly ownerDocument: {
    readonly defaultView: {
      addEventListener(type: 'click', listener: OnClick, capture: true): void;
      removeEventListener(type: 'click', listener: OnClick, capture: true): void;
    } | null;
  };
}

export interface ConsentScreen<Element extends ConsentBox> {
  /** Where to look: what `render()` gives, or `document.body`. */
  readonly container: { querySelectorAll(selectors: string): Iterable<Element> };
  /** What `userEvent.setup()` gives. */
  readonly user: { click(element: Element): Promise<unknown> };
}

const isTicked = (box: object): boolean => Reflect.get(box, 'checked') === true;

/**
 * Widgets take a tick from nobody but the person, and in jsdom every click is a made-up one. So the test's click is called a
 * person's in jsdom's own record of the event, where nothing that runs in a browser could reach it.
 */
const callTrusted: OnClick = (event) => {
  const symbol = Object.getOwnPropertySymbols(event).find(({ description }) => description === 'impl');
  const record: unknown = symbol && Reflect.get(event, symbol);
  if (typeof record === 'object' && record !== null) Reflect.set(record, 'isTrusted', true);
};

/**
 * Ticks a box of the consent widgets as a person would, in jsdom or in a browser.
 *
 * @param purposeId its name in the policy; for "I object" `offers.objects`
 * @param channel needed where the purpose has a box for each
 * @throws if there is no such box, if it is ticked already, or if the widget did not take the click for a person's
 */
export async function tickConsent<Element extends ConsentBox>(
  { container, user }: ConsentScreen<Element>,
  purposeId: string,
  channel?: Channel,
): Promise<void> {
  const key = channel === undefined ? purposeId : `${purposeId}.${channel}`;
  const boxes = [...container.querySelectorAll('input[data-box]')];
  const box = boxes.find((each) => each.getAttribute('data-box') === key);
  if (!box) {
    const others = boxes.map((each) => each.getAttribute('data-box')).join(', ');
    throw new Error(`There is no consent box "${key}". ${others ? `There are: ${others}` : 'Has the form loaded?'}`);
  }
  if (isTicked(box)) throw new Error(`The consent box "${key}" is ticked already; a click would take the yes back.`);
  const view = box.ownerDocument.defaultView;
  view?.addEventListener('click', callTrusted, true);
  try {
    await user.click(box);
  } finally {
    view?.removeEventListener('click', callTrusted, true);
  }
  if (!isTicked(box)) {
    throw new Error(
      `The consent box "${key}" did not stay ticked: the click was not a person's. ` +
        "In a browser, click by the browser: with `userEvent` of 'vitest/browser', or with Playwright.",
    );
  }
}
