import { until } from '../../scripts/until.ts';
import type { Tab } from './tab.ts';

/** Every text that is underlined, as it stands in the page now. */
export const underlined = (tab: Tab): Promise<string[]> =>
  tab.page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('backstory-')
        ? [...ranges].filter((range) => (range as Range).startContainer.isConnected).map(String)
        : [],
    ),
  );

export const isUnderlined = (tab: Tab, text: string): Promise<unknown> =>
  until(`'${text}' to be underlined`, async () => (await underlined(tab)).includes(text));
