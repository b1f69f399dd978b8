import type { TextStretch } from '../../platform/text-stretch.ts';
import { TextPieces } from './text-pieces.ts';

const written = /\S/;
const lineBreak = /[\n\r\t]/;
const lineBreaks = /[\n\r\t]/g;

/**
 * The text of many text nodes as one string, and the way back. A line break in the string stands between blocks; white
 * space inside a text node keeps its length, so that offsets count the node's own UTF-16 units. What only indents the
 * source between two blocks is left out.
 */
export class TextMap {
  #text = new TextPieces();
  /** Offset in the whole text at which each node begins, ascending. */
  #starts: number[] = [];
  #nodes: Text[] = [];
  /** What each node held when it was read. */
  #data: string[] = [];
  #length = 0;
  #broken = true;

  /** Appends a text node. */
  add(node: Text): void {
    const { data } = node;
    if (data.length === 0 || (this.#broken && !written.test(data))) return;
    this.#starts.push(this.#length);
    this.#nodes.push(node);
    this.#data.push(data);
    this.#text.add(lineBreak.test(data) ? data.replace(lineBreaks, ' ') : data);
    this.#length += data.length;
    this.#broken = false;
  }

  /** What comes next stands in another block; several breaks in a row are one. */
  break(): void {
    if (this.#broken) return;
    this.#text.add('\n');
    this.#length++;
    this.#broken = true;
  }

  toString(): string {
    return this.#text.toString();
  }

  #stands(index: number): boolean {
    const node = this.#nodes[index]!;
    return node.isConnected && node.data === this.#data[index];
  }

  /** Index of the last node that begins at or before `offset`. */
  #find(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Are the text nodes of `start` (inclusive) to `end` (exclusive) in the document, with what they held? */
  stands(start: number, end: number): boolean {
    if (this.#nodes.length === 0 || start < 0 || end <= start || end > this.#length) return false;
    return this.#stands(this.#find(start)) && this.#stands(this.#find(end - 1));
  }

  /**
   * Where the text from `start` (inclusive) to `end` (exclusive) stands.
   * @returns null when its text has left the document or has changed since it was read.
   */
  toRange(start: number, end: number): TextStretch | null {
    if (!this.stands(start, end)) return null;
    const first = this.#find(start);
    const last = this.#find(end - 1);
    return {
      startContainer: this.#nodes[first]!,
      startOffset: start - this.#starts[first]!,
      endContainer: this.#nodes[last]!,
      endOffset: end - this.#starts[last]!,
    };
  }
}
