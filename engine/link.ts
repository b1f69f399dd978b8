import type { Document } from './document.ts';
import {
  isGivenName,
  isHeadlineCase,
  isTown,
  isTownInEnglish,
  numberAfter,
  officeAfter,
  officeBefore,
  officeMayBe,
  organisationMayBe,
  personMayBe,
  placeMayBe,
  wordAfter,
  wordBefore,
} from './name-context.ts';
import type { Pack } from './pack.ts';
import { gluedKanji, type Hit, type Hits } from './scan.ts';
import { sentenceAt } from './sentences.ts';
import { KANJI, KATAKANA, kindOf, WORD } from './unit-table.ts';
import type { Sense } from './uses.ts';

/** A name that was settled on one entity; offsets count units of the document. */
export interface Link {
  /** Index into the pack's entities. */
  entity: number;
  from: number;
  to: number;
  /** Does nothing but a word near it say so, of a name that is mostly something else? */
  onCue: boolean;
}

/** How far around a name, in units, words are looked for that say it is something else. */
const AROUND = 24;
const CONTEXT = 6;
/** Latin words are longer. */
const LATIN_CONTEXT = 32;

/** Ideographs of which a name is surely no full one. */
const SURNAME = 2;

/** Points of support for one sense of a name; the sense with the most wins. */
const POINTS = { strong: 4, cueHere: 3, cueBeside: 2, cuePage: 1, onPage: 3, subject: 1 };
/** A sense counts from this many points on. */
const ENOUGH = 1;

/** First index of `hits` that begins at `at` or later; binary search. */
function hitFrom(hits: Hit[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of two of one length the earlier: names come in text order. */
function longestFirst(names: Hit[]): Hit[] {
  const byLength: Hit[][] = [];
  for (const hit of names) {
    const length = hit.to - hit.from;
    const alike = byLength[length];
    if (alike) alike.push(hit);
    else byLength[length] = [hit];
  }
  return byLength.reverse().flat();
}

const overlaps = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to;

/** Is the word made of the name, or of the place that the name begins with: 沖縄防衛局, 沖縄市 for 沖縄県? */
function isCompound({ pattern: { folded: word } }: Hit, { pattern: { folded: name } }: Hit): boolean {
  return word.includes(name) || (kindOf(name.charCodeAt(0)) === KANJI && word.startsWith(name.slice(0, 2)));
}

class Linker {
  readonly #pack: Pack;
  readonly #text: string;
  readonly #hits: Hits;
  /** Which units have been given to a name: longer names come first, so only the ends of the next are looked at. */
  readonly #taken: Uint8Array;
  readonly #links: Link[] = [];
  /** Entities that are named beyond doubt. */
  readonly #certain: Uint8Array;
  /** Entities for which a cue stands anywhere on the page. */
  readonly #cued: Uint8Array;
  /** Entities for which a word that may deny them stands anywhere on the page. */
  readonly #deniable: Uint8Array;
  /** Names that have to be decided, longest first. */
  readonly #open: Hit[] = [];

  constructor({ text }: Document, hits: Hits, pack: Pack) {
    this.#pack = pack;
    this.#hits = hits;
    this.#text = text;
    this.#taken = new Uint8Array(text.length);
    this.#certain = new Uint8Array(pack.entities.length);
    this.#cued = new Uint8Array(pack.entities.length);
    this.#deniable = new Uint8Array(pack.entities.length);
    for (const { pattern } of hits.cues) {
      for (const entity of pattern.cues) this.#cued[entity] = 1;
      for (const entity of pattern.nots) this.#deniable[entity] = 1;
    }
    this.#takeCertain();
  }

  #isFree({ from, to }: Hit): boolean {
    return this.#taken[from] === 0 && this.#taken[to - 1] === 0;
  }

  #take(hit: Hit, sense: Sense): void {
    const { from, to } = hit;
    const { entity, strength } = sense;
    const end = this.#endOf(hit, sense);
    this.#taken.fill(1, from, Math.max(to, end));
    // An English office tells which Koizumi, but is no part of the name.
    const office = this.#pack.kinds[entity] === 'person' ? officeBefore(this.#text.slice(from, to)) : 0;
    const onCue = strength === 'needs' && !this.#certain[entity];
    this.#links.push({ entity, from: from + office, to: end, onCue });
  }

  /**
   * The number of an exercise is part of its name, Keen Sword 25, and so is the office behind a Japanese surname, 岸田大臣;
   * what courtesy adds is not: 高市氏.
   */
  #endOf(hit: Hit, sense: Sense): number {
    const { to } = hit;
    const kind = this.#pack.kinds[sense.entity];
    if (kind === 'exercise') return to + numberAfter(this.#text, to);
    if (kind !== 'person') return to;
    if (this.#text[to - 1] === '氏') return to - 1;
    return this.#isSurname(hit, sense) ? to + officeAfter(this.#text, to) : to;
  }

  /** Is it a surname alone, in Japanese? A full name has a dot in katakana; in ideographs a longer one is beyond doubt. */
  #isSurname({ pattern, from, to }: Hit, { strength }: Sense): boolean {
    const kind = kindOf(this.#text.charCodeAt(from));
    if (kind === KATAKANA) return !/[・＝=･]/.test(this.#text.slice(from, to));
    return kind === KANJI && (pattern.folded.length <= SURNAME || strength !== 'strong');
  }

  #takeCertain(): void {
    for (const hit of longestFirst(this.#hits.names)) {
      const [only, another] = hit.pattern.senses;
      if (another || only!.strength !== 'strong') {
        this.#open.push(hit);
        continue;
      }
      if (!this.#isFree(hit) || !this.#mayBe(hit, only!)) continue;
      this.#take(hit, only!);
      this.#certain[only!.entity] = 1;
    }
  }

  /** Decides what it can of the names that are still open. */
  settle(onSubject: boolean): Link[] {
    const open = this.#open.splice(0);
    for (const hit of open) {
      if (!this.#isFree(hit)) continue;
      const sense = this.#decide(hit, onSubject);
      if (sense) this.#take(hit, sense);
      else if (!onSubject) this.#open.push(hit);
    }
    this.#links.sort((a, b) => a.from - b.from);
    return this.#joined(this.#withoutTitles(this.#links));
  }

  /** Does a given name that we do not know follow in Latin letters: Defense Minister Tomomi Inada? */
  #isSomebodys({ from, to }: Link): boolean {
    const name = wordAfter(this.#text, to);
    return name !== null && isGivenName(name) && !isHeadlineCase(this.#text, from);
  }

  /** An office that is only the title of the person beside it is no mention of its own: 小泉進次郎防衛相; the defense minister, Gen Nakatani. */
  #withoutTitles(links: Link[]): Link[] {
    const kindOf = ({ entity }: Link): string => this.#pack.kinds[entity]!;
    const touch = (left: Link | undefined, right: Link | undefined): boolean =>
      left !== undefined &&
      right !== undefined &&
      right.from - left.to <= 2 &&
      /^(?:[\s・]?|, )$/.test(this.#text.slice(left.to, right.from));
    return links.filter((here, i) => {
      if (kindOf(here) !== 'office') return true;
      if (this.#isSomebodys(here)) return false;
      const [before, after] = [links[i - 1], links[i + 1]];
      if (touch(here, after) && kindOf(after!) === 'person') return false;
      return !(touch(before, here) && kindOf(before!) === 'person');
    });
  }

  /**
   * Two names of one thing side by side are one mention, the second in brackets or not: MV-22 Osprey, 次期戦闘機（GCAP）.
   * What is said of something right before its quoted name describes it: 長射程ミサイル「12式地対艦誘導弾」.
   */
  #joined(links: Link[]): Link[] {
    const joined: Link[] = [];
    for (const link of links) {
      const before = joined.at(-1);
      if (before) {
        // Within an office that goes with a surname: ジョスト在日米軍司令官.
        if (link.from < before.to) continue;
        const between = this.#text.slice(before.to, link.from);
        const end = before.entity === link.entity ? this.#endOfPair(between, link.to) : 0;
        if (end > 0) {
          joined[joined.length - 1] = { ...before, to: end };
          continue;
        }
        if (between === '「' && this.#describes(before, link)) joined.pop();
      }
      joined.push(link);
    }
    return joined;
  }

  /** Where a mention ends that goes on over what lies between two names of one thing; 0 where it does not. */
  #endOfPair(between: string, to: number): number {
    if (between === '' || between === ' ') return to;
    if (!/^ ?[（(]「?$/.test(between)) return 0;
    const closing = /^」?[)）]/.exec(this.#text.slice(to, to + 2));
    return closing ? to + closing[0].length : 0;
  }

  #describes(before: Link, link: Link): boolean {
    const { kinds } = this.#pack;
    return (
      before.entity === link.entity || (kinds[before.entity] === 'concept' && kinds[link.entity] === 'system')
    );
  }

  /** The sense with the most support; none when two have the same. */
  #decide(hit: Hit, onSubject: boolean): Sense | null {
    let best: Sense | null = null;
    let most = 0;
    let tied = false;
    for (const sense of hit.pattern.senses) {
      if (!this.#mayBe(hit, sense)) continue;
      const points = this.#support(hit, sense, onSubject);
      if (points < ENOUGH) continue;
      const total = points + (this.#pack.priors[sense.entity] ?? 0);
      if (total > most) {
        most = total;
        best = sense;
        tied = false;
      } else if (total === most) tied = true;
    }
    return tied ? null : best;
  }

  #support(hit: Hit, { entity, strength }: Sense, onSubject: boolean): number {
    let points = strength === 'strong' ? POINTS.strong : 0;
    if (this.#certain[entity]) points += POINTS.onPage;
    if (this.#cued[entity]) {
      const near = this.#nearestCue(hit, entity);
      if (near === 0) points += POINTS.cueHere;
      else if (near === 1) points += POINTS.cueBeside;
      else if (strength === 'weak') points += POINTS.cuePage;
    }
    if (strength === 'weak' && onSubject) points += POINTS.subject;
    return points;
  }

  /**
   * Does the word stand beside the same surname elsewhere, as its given name? 'Koizumi, a son of Junichiro Koizumi': that
   * says nothing of the first one.
   */
  #isAnothers({ from, to }: Hit, hit: Hit): boolean {
    const name = this.#text.slice(hit.from, hit.to);
    const before = from - name.length;
    const after = to + 1;
    return (
      (after !== hit.from && this.#text.startsWith(name, after)) ||
      (before >= 0 && before !== hit.from && this.#text.startsWith(name, before))
    );
  }

  /** How many sentences away the nearest cue of this entity stands, 2 for further than one. A name is no cue to itself. */
  #nearestCue(hit: Hit, entity: number): number {
    const { sentences, cues } = this.#hits;
    const here = sentenceAt(sentences, hit.from);
    const from = sentences[here]!;
    const to = sentences[here + 1] ?? this.#text.length;
    const until = sentences[here + 2] ?? this.#text.length;
    let nearest = 2;
    for (let i = hitFrom(cues, sentences[Math.max(0, here - 1)]!); i < cues.length; i++) {
      const cue = cues[i]!;
      if (cue.from >= until) break;
      if (overlaps(cue, hit) || !cue.pattern.cues.includes(entity) || this.#isAnothers(cue, hit)) continue;
      if (cue.from >= from && cue.from < to) return 0;
      nearest = 1;
    }
    return nearest;
  }

  /** A denying word that is made of the name itself has to lie over it (沖縄防衛局); any other has to stand near. */
  #isDenied(hit: Hit, { entity, strength }: Sense): boolean {
    const { cues, sentences } = this.#hits;
    const here = sentenceAt(sentences, hit.from);
    const first = Math.max(sentences[here]!, hit.from - AROUND);
    const last = Math.min(sentences[here + 1] ?? Number.POSITIVE_INFINITY, hit.to + AROUND);
    for (let i = hitFrom(cues, first); i < cues.length; i++) {
      const word = cues[i]!;
      if (word.from >= last) break;
      if (!word.pattern.nots.includes(entity) || this.#isAnothers(word, hit)) continue;
      if (isCompound(word, hit)) {
        if (overlaps(word, hit)) return true;
      } else if ((strength !== 'strong' || overlaps(word, hit)) && word.to <= hit.to + AROUND) return true;
    }
    return false;
  }

  /** Does what stands right around the hit leave it open that it is this entity? */
  #mayBe(hit: Hit, sense: Sense): boolean {
    const { entity, strength } = sense;
    const text = this.#text;
    const entityKind = this.#pack.kinds[entity];
    if (this.#deniable[entity] && this.#isDenied(hit, sense)) return false;
    const kind = kindOf(text.charCodeAt(hit.from));
    if (kind === WORD) {
      if (strength === 'strong' && entityKind !== 'base') return true;
      if (entityKind === 'person') return this.#surnameMayBe(hit);
      const { from, to } = hit;
      return !(
        entityKind === 'base' &&
        // 'Yokota Air Base' is no town.
        !text.slice(from, to).includes(' ') &&
        isTownInEnglish(
          text.slice(Math.max(0, from - LATIN_CONTEXT), from),
          text.slice(to, to + LATIN_CONTEXT),
        )
      );
    }
    if (kind === KATAKANA) return true;
    const glued = gluedKanji(text, hit);
    const context = {
      before: text.slice(Math.max(0, hit.from - CONTEXT), hit.from),
      after: text.slice(hit.to, hit.to + CONTEXT),
    };
    switch (entityKind) {
      case 'person':
        return personMayBe(context, glued);
      case 'office':
        return officeMayBe(context);
      case 'organisation':
        return organisationMayBe(context, glued);
      case 'base':
        return placeMayBe(context, glued) && !isTown(context);
      default:
        return placeMayBe(context, glued);
    }
  }

  /** A Latin surname alone: another given name before it, or another name after it, makes it somebody else. */
  #surnameMayBe({ from, to }: Hit): boolean {
    const text = this.#text;
    if (/\s/.test(text.slice(from, to))) return true;
    const before = wordBefore(text, from);
    const alone = !(before && isGivenName(before)) && wordAfter(text, to) === null;
    return alone || isHeadlineCase(text, from);
  }
}

/** Names of one page, settled in two steps. */
export interface Links {
  /** Before it is known whether the page is on the pack's subject: what is certain, or has a cue or a full name by it. */
  readonly first: Link[];
  /** Once it is known that it is: weak names count as well. */
  onSubject(): Link[];
}

/**
 * Settles which names stand for which entity. Longest match wins; a name with one certain meaning is taken as it is,
 * any other by what supports it: its own full name on the page, its cues in the same or a neighbouring sentence, and,
 * for weak names, that the page is on the pack's subject.
 */
export function link(document: Document, hits: Hits, pack: Pack): Links {
  if (hits.names.length === 0) return { first: [], onSubject: () => [] };
  const linker = new Linker(document, hits, pack);
  return { first: linker.settle(false), onSubject: () => linker.settle(true) };
}
