import type { Document } from './document.ts';
import { hasWord } from './has-word.ts';
import { cuesOf, type Lexicon, notsOf, type Strength } from './lexicon.ts';
import {
  isGivenName,
  isHeadlineCase,
  isTown,
  officeMayBe,
  organisationMayBe,
  personMayBe,
  placeMayBe,
  wordAfter,
  wordBefore,
} from './name-context.ts';
import { endInOriginal } from './normalise.ts';
import { gluedKanji, type Hit } from './scan.ts';
import { isKatakana, isWord } from './script.ts';
import { sentenceAt } from './sentences.ts';

/** A name that was settled on one entity; offsets count folded units. */
export interface Link {
  entity: string;
  from: number;
  to: number;
}

/** How far around a name, in folded units, words are looked for that say it is something else. */
const AROUND = 24;
const CONTEXT = 6;

/** Points of support for one sense of a name; the sense with the most wins. */
const POINTS = { strong: 4, cueHere: 3, cueBeside: 2, cuePage: 1, onPage: 3, subject: 1 };
/** A sense counts from this many points on. */
const ENOUGH = 1;

class Linker {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #onSubject: boolean;
  readonly #text: string;
  /** Folded offsets at which each entity is named beyond doubt. */
  readonly #certain = new Map<number, number[]>();

  constructor(document: Document, lexicon: Lexicon, onSubject: boolean) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#onSubject = onSubject;
    this.#text = document.text;
  }

  link(names: Hit[]): Link[] {
    // Longest first; of two of one length the earlier.
    const ordered = names.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
    const taken = new Uint8Array(this.#text.length);
    const links: Link[] = [];
    const take = (hit: Hit, entity: number): void => {
      taken.fill(1, hit.from, hit.to);
      links.push({ entity: this.#lexicon.entities[entity]!, from: hit.from, to: hit.to });
    };
    const isFree = (hit: Hit): boolean => !taken[hit.from] && !taken[hit.to - 1];

    const open: Hit[] = [];
    for (const hit of ordered) {
      const [only, another] = hit.pattern.senses;
      if (another || only!.strength !== 'strong') {
        open.push(hit);
        continue;
      }
      const { entity } = only!;
      if (!isFree(hit) || !this.#mayBe(hit, entity, 'strong')) continue;
      take(hit, entity);
      const places = this.#certain.get(entity);
      if (places) places.push(hit.from);
      else this.#certain.set(entity, [hit.from]);
    }
    for (const hit of open) {
      if (!isFree(hit)) continue;
      const entity = this.#decide(hit);
      if (entity !== null) take(hit, entity);
    }
    return this.#withoutTitles(links.sort((a, b) => a.from - b.from));
  }

  /** An office that is only the title of the person beside it is no mention of its own: 小泉進次郎防衛相. */
  #withoutTitles(links: Link[]): Link[] {
    const kindOf = ({ entity }: Link): string => this.#lexicon.rows[this.#lexicon.indexes.get(entity)!]!.kind;
    const touch = (left: Link | undefined, right: Link | undefined): boolean =>
      left !== undefined && right !== undefined && /^[ ・]?$/.test(this.#text.slice(left.to, right.from));
    return links.filter((here, i) => {
      if (kindOf(here) !== 'office') return true;
      const [before, after] = [links[i - 1], links[i + 1]];
      if (touch(here, after) && kindOf(after!) === 'person') return false;
      return !(touch(before, here) && kindOf(before!) === 'person');
    });
  }

  /** The sense with the most support; none when two have the same. */
  #decide(hit: Hit): number | null {
    let best: number | null = null;
    let most = 0;
    let tied = false;
    for (const { entity, strength } of hit.pattern.senses) {
      if (!this.#mayBe(hit, entity, strength)) continue;
      const points = this.#support(hit, entity, strength);
      if (points < ENOUGH) continue;
      const total = points + (this.#lexicon.rows[entity]!.prior ?? 0);
      if (total > most) {
        most = total;
        best = entity;
        tied = false;
      } else if (total === most) tied = true;
    }
    return tied ? null : best;
  }

  #support(hit: Hit, entity: number, strength: Strength): number {
    let points = strength === 'strong' ? POINTS.strong : 0;
    if (this.#certain.has(entity)) points += POINTS.onPage;
    const cues = cuesOf(this.#lexicon, entity);
    if (cues.length > 0) {
      const { sentences } = this.#document;
      const here = sentenceAt(sentences, hit.from);
      const end = (sentence: number): number => sentences[sentence + 1] ?? this.#text.length;
      // Without the name itself, whose own words are no evidence.
      const around = (from: number, to: number): string =>
        `${this.#text.slice(from, hit.from)}\n${this.#text.slice(hit.to, to)}`;
      if (this.#hasAny(around(sentences[here]!, end(here)), cues)) points += POINTS.cueHere;
      else if (this.#hasAny(around(sentences[Math.max(0, here - 1)]!, end(here + 1)), cues))
        points += POINTS.cueBeside;
      else if (strength === 'weak' && this.#hasAny(this.#text, cues)) points += POINTS.cuePage;
    }
    if (strength === 'weak' && this.#onSubject) points += POINTS.subject;
    return points;
  }

  #hasAny(text: string, words: string[]): boolean {
    return words.some((word) => hasWord(text, word));
  }

  /** A denying word that holds the name itself has to lie over it (沖縄防衛局); any other has to stand near. */
  #isDeniedBy(hit: Hit, word: string): boolean {
    const name = this.#text.slice(hit.from, hit.to);
    const inside = word.indexOf(name);
    if (inside >= 0) return this.#text.startsWith(word, hit.from - inside);
    return hasWord(this.#text.slice(Math.max(0, hit.from - AROUND), hit.to + AROUND), word);
  }

  /** Does what stands right around the hit leave it open that it is this entity? */
  #mayBe(hit: Hit, entity: number, strength: Strength): boolean {
    const text = this.#text;
    const row = this.#lexicon.rows[entity]!;
    const nots = notsOf(this.#lexicon, entity);
    if (nots.some((word) => this.#isDeniedBy(hit, word))) return false;
    const first = text.charCodeAt(hit.from);
    if (isWord(first)) return row.kind !== 'person' || strength === 'strong' || this.#surnameMayBe(hit);
    if (isKatakana(first)) return true;
    const glued = gluedKanji(this.#document.folded, hit);
    const context = {
      before: text.slice(Math.max(0, hit.from - CONTEXT), hit.from),
      after: text.slice(hit.to, hit.to + CONTEXT),
    };
    switch (row.kind) {
      case 'person':
        return personMayBe(context, glued);
      case 'office':
        return officeMayBe(context);
      case 'organisation':
        return organisationMayBe(context, glued);
      case 'base':
        return placeMayBe(context, glued) && (strength === 'strong' || !isTown(context));
      default:
        return placeMayBe(context, glued);
    }
  }

  /** A Latin surname alone: another given name before it, or another name after it, makes it somebody else. */
  #surnameMayBe(hit: Hit): boolean {
    const { folded } = this.#document;
    const { original } = folded;
    const start = folded.at[hit.from]!;
    if (/\s/.test(hit.pattern.label)) return true;
    if (isHeadlineCase(original, start)) return true;
    const before = wordBefore(original, start);
    if (before && isGivenName(before)) return false;
    const after = wordAfter(original, endInOriginal(folded, hit.to - 1));
    return after === null;
  }
}

/**
 * Settles which names stand for which entity. Longest match wins; a name with one certain meaning is taken as it is,
 * any other by what supports it: its own full name on the page, its cues in the same or a neighbouring sentence, and,
 * for weak names, that the page is on the pack's subject. `onSubject`: the detector's verdict.
 */
export function link(document: Document, names: Hit[], lexicon: Lexicon, onSubject: boolean): Link[] {
  return names.length === 0 ? [] : new Linker(document, lexicon, onSubject).link(names);
}
