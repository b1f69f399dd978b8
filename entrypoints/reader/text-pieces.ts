/** Units of text that are joined in one go. */
const BLOCK = 32_768;

/**
 * A long text that is put together from many strings. They are joined block by block as they come, so that no step takes
 * long, nor the last one.
 */
export class TextPieces {
  #blocks: string[] = [];
  #open: string[] = [];
  /** Units in `#open`. */
  #size = 0;

  add(piece: string): void {
    this.#open.push(piece);
    this.#size += piece.length;
    if (this.#size < BLOCK) return;
    this.#blocks.push(this.#open.join(''));
    this.#open = [];
    this.#size = 0;
  }

  /** In one join: two strings put together with + would be copied once more by whoever reads them first. */
  toString(): string {
    return [...this.#blocks, ...this.#open].join('');
  }
}
