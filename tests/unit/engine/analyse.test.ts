import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../../data/pack.ts';
import { source } from '../../../data/source.ts';
import { analyse } from '../../../engine/analyse.ts';
import { compilePack } from '../../../engine/compile-pack.ts';
import type { Pack } from '../../../engine/pack.ts';

const title = 'Hegseth and Koizumi meet in Tokyo to discuss the alliance';
const text =
  'U.S. Defense Secretary Pete Hegseth met Defense Minister Shinjiro Koizumi in Tokyo on Wednesday. They spoke of the U.S.-Japan alliance, of Futenma and of Yokosuka, where the aircraft carrier USS George Washington is based.';

const surfaces = (page: { title: string; text: string }, usedPack: Pack = pack): [string, string][] =>
  analyse(page, usedPack).mentions.map(({ entity, start, end }) => [entity, page.text.slice(start, end)]);

describe('analyse', () => {
  it('detects a page about the alliance and says why', () => {
    const { detected, score, evidence, lang } = analyse({ title, text }, pack);
    expect(detected).toBe(true);
    expect(score).toBeGreaterThan(0.9);
    expect(lang).toBe('en');
    expect(evidence).toContainEqual(
      expect.objectContaining({ kind: 'entity', id: 'pete-hegseth', place: 'title' }),
    );
  });

  it('points every mention at its own words', () => {
    expect(surfaces({ title, text })).toEqual(
      expect.arrayContaining([
        ['pete-hegseth', 'Pete Hegseth'],
        ['shinjiro-koizumi', 'Shinjiro Koizumi'],
        ['futenma', 'Futenma'],
        ['yokosuka', 'Yokosuka'],
        ['uss-george-washington', 'USS George Washington'],
      ]),
    );
  });

  it('reads Japanese', () => {
    const page = {
      title: '日米防衛相が会談、同盟強化で一致',
      text: '小泉進次郎防衛相とヘグセス国防長官は29日、防衛省で会談し、日米同盟の抑止力を強めることで一致した。横須賀を母港とする空母も話題になった。',
    };
    const { detected, lang } = analyse(page, pack);
    expect([detected, lang]).toEqual([true, 'ja']);
    expect(surfaces(page)).toEqual(
      expect.arrayContaining([
        ['shinjiro-koizumi', '小泉進次郎'],
        ['pete-hegseth', 'ヘグセス国防長官'],
        ['yokosuka', '横須賀'],
      ]),
    );
  });

  it.each([
    [
      'rice',
      '小泉農相、備蓄米の放出を説明',
      '小泉農相はコメの価格を下げるため備蓄米を随意契約で売り渡すと述べた。',
    ],
    [
      'baseball',
      'Tigers win with stout defense',
      'The pitcher held the bases and the defense turned two double plays in Tokyo.',
    ],
    [
      'Korea',
      'Freedom Shield begins',
      'South Korea and the United States began Freedom Shield, and Seoul asked for OPCON.',
    ],
    ['nothing', '', ''],
    ['three words', 'Sale', 'Buy shoes now'],
  ])('is not taken in by %s', (_, pageTitle, pageText) => {
    expect(analyse({ title: pageTitle, text: pageText }, pack).detected).toBe(false);
  });

  it('says the same of typographic variants', () => {
    const plain = surfaces({ title, text }).map(([entity]) => entity);
    const fancy = text.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0').replaceAll('U.S.', 'Ｕ.Ｓ.');
    expect(surfaces({ title, text: fancy }).map(([entity]) => entity)).toEqual(plain);
  });

  it('sees through invisible characters and points past them', () => {
    const hidden = 'Pete Heg\u200bseth of the Penta\u00adgon';
    expect(surfaces({ title, text: hidden })).toContainEqual(['pete-hegseth', 'Pete Heg\u200bseth']);
  });

  it('adds no mention when unrelated text is added', () => {
    const unrelated = fc.array(
      fc.constantFrom('bread', 'garden', 'violin', 'これは', 'とても', 'river', '🌿', 'walking'),
      {
        maxLength: 60,
      },
    );
    const before = surfaces({ title, text }).length;
    fc.assert(
      fc.property(unrelated, (words) => {
        const added = `${text}\n${words.join(' ')}`;
        expect(surfaces({ title, text: added })).toHaveLength(before);
      }),
    );
  });

  it('gives the same answer whatever the order of the data', () => {
    const entries = Object.entries(source.aliases);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
        (shuffled) => {
          const other = compilePack({ ...source, aliases: Object.fromEntries(shuffled) });
          expect(analyse({ title, text }, other)).toEqual(analyse({ title, text }, pack));
        },
      ),
      { numRuns: 5 },
    );
  });

  it('takes any text without throwing, and keeps offsets inside it', () => {
    const words = fc.constantFrom(
      'Koizumi',
      '小泉',
      'U.S.',
      '(',
      '\u200b',
      '\n',
      '横田',
      '2%',
      'GDP',
      '日本',
      'ﾄﾞ',
      '￥８兆',
      '円',
      'Lt.',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 6 }))), (parts) => {
        const any = parts.join('');
        const { mentions, figures } = analyse({ title, text: any }, pack);
        for (const { start, end } of [...mentions, ...figures]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
        }
      }),
    );
  });

  it('marks nothing twice', () => {
    const parts = fc.constantFrom(
      ...['ジョスト', '岸田', '在日米軍', '司令官', '米国防長官', '首相', '（', '）'],
      ...['Keen Sword', ' 25', 'Defense Minister ', 'Koizumi', ' '],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
        const about = '日米両政府は横田基地で同盟について協議した。';
        const page = { title: '日米同盟と在日米軍', text: `${about}${words.join('')}` };
        const { mentions } = analyse(page, pack);
        mentions.forEach(({ start }, i) => {
          if (i > 0) expect(start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
        });
      }),
      { numRuns: 500 },
    );
  });
});
