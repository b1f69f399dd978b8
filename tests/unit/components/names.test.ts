import { describe, expect, it } from 'vitest';
import { en, ja } from './names-of-two.ts';

describe('namesFrom', () => {
  it('names entities, topics and countries in its language', () => {
    expect([en.entity('pete-hegseth'), en.topic('talks'), en.country('JP')]).toEqual([
      'Pete Hegseth',
      'Talks',
      'Japan',
    ]);
    expect([ja.entity('pete-hegseth'), ja.topic('talks'), ja.country('JP')]).toEqual([
      'ピート・ヘグセス',
      '協議',
      '日本',
    ]);
  });

  it('leaves an unknown id as it is', () => {
    expect([en.entity('nobody'), en.country('XQ')]).toEqual(['nobody', 'XQ']);
  });
});
