import type { FigureRule } from './pack.ts';
import type { FigureMention } from './types.ts';

/** Stated figures in the text. */
export function figuresOf(_text: string, _rules: FigureRule[], _detected: boolean): FigureMention[] {
  return [];
}
