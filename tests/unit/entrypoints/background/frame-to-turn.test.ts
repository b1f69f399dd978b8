import { expect, it } from 'vitest';
import { chooseFrame } from '../../../../entrypoints/background/frame-to-turn.ts';

it('takes the marked frame that the focus is in, however deep', () => {
  const answers = [
    { frameId: 0, result: 0 },
    { frameId: 5, result: 1 },
    { frameId: 9, result: -1 },
  ];
  expect(chooseFrame(answers, 0)).toBe(5);
  expect(chooseFrame(answers, 9)).toBe(5);
});

it('takes the next one around it when that frame has no marks', () => {
  const answers = [
    { frameId: 0, result: 0 },
    { frameId: 5, result: null },
    { frameId: 9, result: -1 },
  ];
  expect(chooseFrame(answers, 9)).toBe(0);
});

it('takes the frame that the tab is about when the focus is in none that is marked', () => {
  const answers = [
    { frameId: 0, result: null },
    { frameId: 5, result: -1 },
    { frameId: 9, result: -1 },
    { frameId: 11 },
  ];
  expect(chooseFrame(answers, 9)).toBe(9);
  expect(chooseFrame(answers, 11)).toBe(5);
});

it('takes none when none is marked', () => {
  expect(chooseFrame([{ frameId: 0, result: null }, { frameId: 5 }], 0)).toBeUndefined();
});
