import { browser } from 'wxt/browser';
import { type AskFocus, FOCUS, type FocusDepth } from '../../platform/marks-focus.ts';

/** A frame as the browser answers for it; no result where no marks have ever been. */
interface Answer {
  frameId: number;
  result?: FocusDepth | null;
}

/** The marked frame that the focus is in, or the next one around it; else `kept` if it is marked, else any that is. */
export function chooseFrame(answers: Answer[], kept: number): number | undefined {
  const marked = answers.flatMap(({ frameId, result }) =>
    typeof result === 'number' ? { frameId, depth: result } : [],
  );
  const [first] = marked.toSorted(
    (a, b) => b.depth - a.depth || Number(b.frameId === kept) - Number(a.frameId === kept),
  );
  return first?.frameId;
}

/**
 * The frame of a tab through whose marks a shortcut goes, as `chooseFrame` has it. `kept`: the frame that the tab is
 * about. Undefined when none is marked.
 */
export async function frameToTurn(tabId: number, kept: number): Promise<number | undefined> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Runs in the frames and must stand for itself.
    func: (name: string) => (globalThis as unknown as Record<symbol, AskFocus>)[Symbol.for(name)]?.() ?? null,
    args: [FOCUS],
  });
  return chooseFrame(answers, kept);
}
