/**
 * How the worker learns which frame of a tab a shortcut is for. It asks in the frames' own worlds: a message to all
 * frames brings back one answer only. This is the name of the symbol under which the marks of a frame leave theirs.
 */
export const FOCUS = 'backstory.marks-focus';

/** Of the frames in whose document the focus is, how many others are around this one; -1 where it is not. */
export type FocusDepth = number;

/** Null while the frame has no marks. */
export type AskFocus = () => FocusDepth | null;

/** Marks: this is what to answer with from now on. */
export function answerFocus(ask: AskFocus): void {
  (globalThis as unknown as Record<symbol, AskFocus>)[Symbol.for(FOCUS)] = ask;
}

/** The focus in a frame is also in the documents around it, less deep. */
export function focusDepth(): FocusDepth {
  if (!document.hasFocus()) return -1;
  let depth = 0;
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) depth++;
  return depth;
}
