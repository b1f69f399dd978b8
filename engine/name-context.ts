/**
 * What may stand right beside a name, in English and Japanese, without making it another name. Knowledge of the two
 * languages, not of any subject.
 */

/** Capitalised words before a surname that are no given name. */
const titleWords = new Set(
  'mr mrs ms dr prof sir lord lady gen general lt adm admiral maj major col colonel capt captain cmdr commander sgt sen senator rep gov governor president premier minister secretary ambassador chancellor chairman chief spokesman spokeswoman prime foreign defense defence finance former acting vice deputy then pm war state cabinet by the and but or as when while if after before with in on at for from of to said says told mr. president-elect army navy air force marine marines coast guard u s us usa japan japanese american america tokyo washington pentagon white house why how what will can monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december both via since until under over against between meanwhile however although presidents ministers secretaries yet still so once only even here there later today yesterday tomorrow instead because though whether unlike like both neither nor'.split(
    ' ',
  ),
);

/**
 * The capitalised word right before `start`, folded, when nothing but a space lies between and no sentence ends there;
 * else null. What ends in a full stop ends a sentence or is a title (Gen., Adm.): neither is a given name.
 */
export function wordBefore(text: string, start: number): string | null {
  const match = /(?:^|[^\p{L}\p{N}])([\p{Lu}][\p{L}'’.-]*)[ \u00a0]$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  if (!match) return null;
  return match[1]!.endsWith('.') ? null : match[1]!.toLowerCase();
}

/** Could the capitalised word before a surname be a given name that belongs to somebody? */
export const isGivenName = (word: string): boolean => !titleWords.has(word) && !/^[a-z]$/.test(word);

/** The capitalised word right after `end`, when nothing but a space lies between; else null. */
export function wordAfter(text: string, end: number): string | null {
  const match = /^[ \u00a0]([\p{Lu}][\p{L}'’-]+)/u.exec(text.slice(end, end + 40));
  return match ? match[1]!.toLowerCase() : null;
}

/** ' 25', ' 2025', ' 24-2'; in Japanese without the space, and in either width of digits. */
const year = /^ (?:20)?\d\d(?:-\d{1,2})?(?![\w%-]|[.,]\d)|^[\d０-９]{2,4}(?![\d０-９.．％%年月日回人か万億])/;

/** How many units the number of an exercise right after `end` takes, with its space; 0 where none stands. */
export const numberAfter = (text: string, end: number): number =>
  year.exec(text.slice(end, end + 10))?.[0].length ?? 0;

const officeFirst =
  /^(?:[a-z]+\.? )*(?:president|minister|secretary|gen(?:\.|eral)|adm(?:\.|iral)|gov(?:\.|ernor)|ambassador) (?=\S+$)/i;

/** How many units the office before an English surname takes: Defense Minister Koizumi; 0 where none stands. */
export const officeBefore = (name: string): number => officeFirst.exec(name)?.[0].length ?? 0;

/** The office that follows a Japanese surname, as one mention with it: 岸田大臣, オースティン米国防長官. */
const office =
  /^(?:元|前|現|副|次期)?(?:米|駐日米|駐日|駐米|在日米軍)?(?:大統領|首相|総理大臣|総理|[国財商]\p{Script=Han}{0,2}[長次]官|官房長官|長官|次官|(?:防衛|外務|財務|農林水産|経産)?大臣|(?:防衛|外|財務|農|農水|経産|環境|国交|総務|担当)相|知事|大使|(?:統合|陸上|海上|航空)?幕僚長|[統陸海空]幕長|(?:統合参謀本部)?議長|司令官|[大中少准]将|[陸海空]将|政調会長|幹事長|総裁|議員)(?!官邸|公邸|補佐|秘書|夫人|選|令|府|経験)/u;

/** How many units it takes; 0 where none stands. */
export const officeAfter = (text: string, end: number): number =>
  office.exec(text.slice(end, end + 14))?.[0].length ?? 0;

/** Are most words of this line capitalised, as in a headline? Then a capital says nothing. */
export function isHeadlineCase(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  const line = text.slice(Math.max(from, at - 100), to < 0 ? at + 100 : Math.min(to, at + 100));
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capital * 4 >= words.length * 3;
}

/** What follows a Japanese surname when it names a person in office or in the news. */
const afterSurname =
  /^(氏|首相|総理|大臣|防衛|外相|外務|官房|財務|経済|知事|大使|長官|司令|中将|大将|少将|准将|大佐|海将|陸将|空将|統幕|統合|陸上|海上|航空|陸幕|海幕|空幕|議員|幹事|政調|総務|総裁|党首|代表|副|元|前|現|政権|内閣|両|さん|大統領|農相|農水|環境|国防|戦争|国務|議長|次官|報道|四軍|在日|駐日|第|環|派|会|側|会談)/;
/** What goes before a short Japanese name without being part of it. */
const beforeName = /[元前現新故両同与野対反親米日中韓英仏独露豪在駐旧各当該第次的]$/;
/** What follows the name of a place. */
const afterPlace =
  /^(基|飛|市|町|村|区|港|湾|島|県|沖|周|上|所|配|駐|沿|地|空|海|陸|米|両|以|等|間|近|南|北|東|西|側|内|外|発|着|入|出|行|到|防|訓|司|群|航|方|産|本|国|警|署|選|支|部|移|返|問|弾|演|射|騒|爆|全|住|民|戦|情|現|名|辺|普|嘉|岩|厚|横|三|佐|石|宮|与|座|那)/;
export interface KanjiContext {
  /** Text right before and right after the name, a few characters. */
  before: string;
  after: string;
}

/** Is it the town that shares its name with a base: 横須賀市, or 【横須賀】, where a report was written? */
export const isTown = ({ before, after }: KanjiContext): boolean =>
  /^[市町村](?!ヶ谷|ケ谷)/.test(after) || (before.endsWith('【') && after.startsWith('】'));

const townsBefore =
  'city of |cities of |town of |towns of |village of |villages of |mayor of |people of |streets of |mr. |mrs. |ms. |dr. '.split(
    '|',
  );
const townsAfter =
  'city|town|ward|municipal|mayor|resident|residents|citizen|citizens|shoppers|tourist|chamber|district|branch|police|fire department|bar|high|middle|elementary|daini|junior|station|line|bay|university|museum|aquarium|stadium'.split(
    '|',
  );
/** Behind the town of a dateline: YOKOSUKA, Japan (AP); SASEBO, Nagasaki -- */
const dateline = /^, [A-Z][a-z]+(?: Prefecture| Pref\.)?(?: \(| ?[-–—])/;
/** Of scripts with small and capital letters. */
const isLetter = (char = ''): boolean => char.toLowerCase() !== char.toUpperCase();

/** Is it the town in English: Sasebo city, the Yokosuka branch of a court, the mayor of Misawa? */
export function isTownInEnglish(before: string, after: string): boolean {
  const left = before.toLowerCase();
  if (townsBefore.some((words) => left.endsWith(words))) return true;
  if (dateline.test(after)) return true;
  const right = after.toLowerCase().replace(/^['’]s/, '');
  return (
    right[0] === ' ' &&
    townsAfter.some((word) => right.startsWith(word, 1) && !isLetter(right[word.length + 1]))
  );
}

/** What makes a word before it the name of a private person. */
const afterPrivate =
  /^(さん|ちゃん|くん|君|様|選手|監督|投手|捕手|容疑者|被告|教授|社長|会長|先生|アナ|コーチ|記者)/;

/** May ideographs be glued to this person's name? */
export const personMayBe = (
  { before, after }: KanjiContext,
  glued: { before: boolean; after: boolean },
): boolean => (!glued.before || beforeName.test(before)) && (!glued.after || afterSurname.test(after));

/** May ideographs be glued to this organisation's short name? Much follows one: 海自幹部, 空自機. */
export const organisationMayBe = ({ before }: KanjiContext, glued: { before: boolean }): boolean =>
  !glued.before || beforeName.test(before);

/** Is this office named by itself, not as part of a person's or another country's: モディ首相, 韓国防衛相? */
export const officeMayBe = ({ before }: KanjiContext): boolean =>
  !/[\u4e00-\u9fff\u30a1-\u30fcA-Za-z]$/.test(before);

/** May this be the place and not somebody of the same name or another word? */
export const placeMayBe = (
  { before, after }: KanjiContext,
  glued: { before: boolean; after: boolean },
): boolean =>
  !afterPrivate.test(after) &&
  (!glued.before || beforeName.test(before)) &&
  (!glued.after || afterPlace.test(after));
