import { loadPages, partOf } from './labelled-pages.ts';

/** Methods that the detector has to beat, on the same pages. */
interface TitledText {
  title: string;
  text: string;
}

const japan = /\bJapan|\bTokyo|\bOkinawa/i;
const america = /\bU\.?S\.?\b|\bAmerican?\b|\bUnited States\b|\bWashington\b|\bPentagon\b/i;
const matter = /defen[sc]e|military|alliance|troops|forces|base\b|missile|marine|navy/i;
const jaSides = /日米|米軍/;
const jaMatter = /防衛|安保|基地|同盟|軍|自衛隊/;

/** Japan and the US and a defence word; in Japanese 日米 or 米軍 and a defence word. */
export function facetRule({ title, text }: TitledText): boolean {
  const all = `${title}\n${text}`;
  return (
    (japan.test(all) && america.test(all) && matter.test(all)) || (jaSides.test(all) && jaMatter.test(all))
  );
}

const tokens = (text: string): string[] => {
  const words: string[] = text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  for (const run of text.match(/[\u3041-\u30ff\u4e00-\u9fff]+/g) ?? []) {
    for (let i = 0; i + 1 < run.length; i++) words.push(run.slice(i, i + 2));
  }
  return words;
};

/** Multinomial naive Bayes with add-one smoothing over words and Japanese character pairs, learnt on the parts fit and dev. */
export function naiveBayes(): (page: TitledText) => boolean {
  const counts = [new Map<string, number>(), new Map<string, number>()];
  const totals = [0, 0];
  const pages = [0, 0];
  for (const page of loadPages()) {
    if (page.label === 1 || partOf(page) === 'test') continue;
    const side = page.label === 2 ? 1 : 0;
    pages[side]!++;
    for (const token of tokens(`${page.title} ${page.text}`)) {
      counts[side]!.set(token, (counts[side]!.get(token) ?? 0) + 1);
      totals[side]!++;
    }
  }
  const words = new Set([...counts[0]!.keys(), ...counts[1]!.keys()]).size;
  return ({ title, text }) => {
    let odds = Math.log(pages[1]! / pages[0]!);
    for (const token of tokens(`${title} ${text}`)) {
      odds += Math.log(((counts[1]!.get(token) ?? 0) + 1) / (totals[1]! + words));
      odds -= Math.log(((counts[0]!.get(token) ?? 0) + 1) / (totals[0]! + words));
    }
    return odds > 0;
  };
}
