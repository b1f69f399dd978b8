import { describe, expect, it } from 'vitest';
import { pack } from '../../../data/pack.ts';
import { analyse } from '../../../engine/analyse.ts';

const on = 'Hegseth and Koizumi meet in Tokyo to discuss the U.S.-Japan alliance';
const ja = '日米防衛相が会談、在日米軍の再編を協議';

/** Entities linked in a text under a title about the alliance. */
const linked = (text: string, title = on): string[] =>
  analyse({ title, text }, pack).mentions.map(({ entity }) => entity);

/** The names that are linked, as they are written there. */
const written = (text: string, title = on): string[] =>
  analyse({ title, text }, pack).mentions.map(({ start, end }) => text.slice(start, end));

describe('names that mean somebody else', () => {
  it.each([
    ['a city', 'The band flew to Austin, Texas, for the festival.', 'lloyd-austin'],
    ['another given name', 'The actor Pat Turner opened the show.', 'roger-turner'],
    ['the material', 'Glass and steel cover the tower.', 'george-glass'],
    ['the father', 'In 2003 Junichiro Koizumi met George W. Bush. Koizumi sent troops.', 'shinjiro-koizumi'],
    ['Syrian forces', 'The Syrian SDF left Raqqa.', 'jsdf'],
  ])('%s', (_, text, not) => {
    expect(linked(text, 'News in brief')).not.toContain(not);
  });

  it.each([
    ['a neighbour', '横田さんは近くに住む。', 'yokota'],
    ['a wrestler', '三沢光晴の名勝負を振り返る。', 'misawa'],
    ['an actress', '小泉今日子が出演した。', 'shinjiro-koizumi'],
    ['sunglasses', 'サングラスをかけた男性。', 'george-glass'],
    ['another town', '日高市の広報。', 'sanae-takaichi'],
    ['where a report was written', '【横須賀】日米の艦が並んだ。', 'yokosuka'],
    ['ministers of two countries', '日米防衛相が会談した。', 'defense-minister-japan'],
    ['a former minister', '元防衛相は語った。', 'defense-minister-japan'],
  ])('%s', (_, text, not) => {
    expect(linked(text, ja)).not.toContain(not);
  });
});

describe('a base and the town of its name', () => {
  it.each([
    'The mayor of Sasebo said the Navy destroyer would leave.',
    'Sasebo city held its fair near the Navy base.',
    'SASEBO, Japan (AP) -- A Navy ship came in.',
    'Mr. Sasebo spoke to the Navy.',
    'The case is before the Sasebo branch of the district court, the Navy said.',
    'Pupils of Sasebo Elementary School met sailors of the Navy.',
  ])('is the town: %s', (text) => {
    expect(linked(text)).not.toContain('sasebo');
  });

  it.each(['The Navy destroyer came back to Sasebo.', 'Navy crews at Sasebo and Atsugi trained together.'])(
    'is the base: %s',
    (text) => {
      expect(linked(text)).toContain('sasebo');
    },
  );
});

it('does not find 5% in 3.5%', () => {
  expect(linked('Members will spend 3.5% of GDP.')).not.toContain('nato-five-percent');
});

describe('names that the page supports', () => {
  it.each([
    ['a surname after the full name', 'Lloyd Austin spoke first. Austin said no more.', 'lloyd-austin'],
    ['a surname by its office', 'Ambassador Glass toured the base.', 'george-glass'],
    ['a base on a page about the alliance', 'The ship left Yokosuka.', 'yokosuka'],
  ])('%s', (_, text, entity) => {
    expect(linked(text)).toContain(entity);
  });

  it('count at the beginning of a sentence that follows another name', () => {
    expect(
      linked('Shinjiro Koizumi saw Futenma. Koizumi left.').filter((id) => id === 'shinjiro-koizumi'),
    ).toHaveLength(2);
  });

  it('take the longest form', () => {
    expect(written('U.S. Forces Japan moved. 在日米軍駐留経費負担では')).toEqual(
      expect.arrayContaining(['U.S. Forces Japan', '在日米軍駐留経費負担']),
    );
  });

  it('prefer the person named in full', () => {
    expect(linked('Junichiro Koizumi met Bush. Koizumi smiled.', 'Postal reform remembered')).toEqual([
      'junichiro-koizumi',
      'junichiro-koizumi',
    ]);
  });
});

describe('an office', () => {
  it.each([
    'Defense Secretary Chuck Hagel came to Tokyo to speak with the ministry.',
    'He met the Pentagon chief, Pete Hegseth, at the ministry.',
  ])('is only a title in: %s', (text) => {
    expect(linked(text)).not.toContain('secretary-of-defense');
  });

  it('stands for itself', () => {
    expect(linked('The Pentagon chief came to Tokyo to speak with the ministry.')).toContain(
      'secretary-of-defense',
    );
  });
});

describe('what speaks against a name', () => {
  it('has to stand in its sentence', () => {
    expect(linked('China sent ships. The Defense Ministry in Tokyo protested.')).toContain('mod-japan');
    expect(linked("China's Defense Ministry protested to Tokyo.")).not.toContain('mod-japan');
  });

  it('is no matter to a name that means one thing', () => {
    expect(linked('Crews of the U.S. and Japan Coast Guard trained together.')).toContain(
      'japan-coast-guard',
    );
  });
});

describe('how far a name goes', () => {
  it.each([
    ['the year of an exercise', 'Troops of both took part in Keen Sword 25, a drill.', 'Keen Sword 25'],
    ['its number', 'The three navies met for Freedom Edge 24-2 off Jeju.', 'Freedom Edge 24-2'],
    ['no other number', 'In Keen Sword 45,000 troops of both took part.', 'Keen Sword'],
    ['the s of a plural', 'The U.S. sent F-35Bs to Japan.', 'F-35Bs'],
    ['not the office before a surname', 'Defense Minister Koizumi spoke.', 'Koizumi'],
    ['two names of one thing', 'A CMV-22B Osprey landed.', 'CMV-22B Osprey'],
  ])('%s', (_, text, name) => {
    expect(written(text)).toContain(name);
  });

  it.each([
    ['not to what courtesy adds', '高市氏は日米同盟を強めると語った。', '高市'],
    ['to the office behind a surname', '訪米した岸田大臣は在日米軍に触れた。', '岸田大臣'],
    ['also one of another country', 'オースティン米国防長官が訪日した。', 'オースティン米国防長官'],
    ['but not to an office of which more is said', '日米協議に岩屋大臣秘書官が同席した。', '岩屋'],
    ['not behind a full name', '岸田文雄外務大臣が会談した。', '岸田文雄'],
    ['to the number of an exercise', '日米の演習キーン・ソード23を行った。', 'キーン・ソード23'],
    ['not to how many took part', '日米の演習キーン・ソード45人が参加した。', 'キーン・ソード'],
    ['to a designation and no count behind it', '三沢のF16をF35A48機に替える。', 'F35A'],
    ['from behind the kind of thing that it is', '巡航ミサイルトマホークを自衛隊が買う。', 'トマホーク'],
    ['over two names of one thing', '普天間のCMV22オスプレイが飛んだ。', 'CMV22オスプレイ'],
    ['the second in brackets', '日英伊の次期戦闘機（GCAP）と日米同盟。', '次期戦闘機（GCAP）'],
    [
      'also quoted there',
      '日米両政府は日米安全保障協議委員会（「２＋２」）を開いた。',
      '日米安全保障協議委員会（「２＋２」）',
    ],
    ['over a county and not the city behind it', '在日米軍は沖縄県沖縄市で会見した。', '沖縄県'],
  ])('%s', (_, text, name) => {
    expect(written(text, ja)).toContain(name);
  });

  it('not to what describes a quoted name', () => {
    const names = written('自衛隊の長射程ミサイル「12式地対艦誘導弾能力向上型」を配備する。', ja);
    expect(names).toContain('12式地対艦誘導弾能力向上型');
    expect(names).not.toContain('長射程ミサイル');
    expect(written('日米共同統合演習「キーン・ソード25」を行った。', ja)).toEqual(['キーン・ソード25']);
  });
});

it('does not take a son for his father because that is named beside him', () => {
  const text = 'Minister Shinjiro Koizumi flew in. Koizumi, 44, is a son of Junichiro Koizumi.';
  expect(linked(text, 'Rice price falls')).toEqual([
    'shinjiro-koizumi',
    'shinjiro-koizumi',
    'junichiro-koizumi',
  ]);
});

it('takes no name for what it seldom means where the page is about something else', () => {
  const text = 'Allies recall Article 5 of the treaty. It covers the islands of Estonia.';
  expect(linked(text, 'Baltic ministers meet')).not.toContain('article-5');
  expect(linked('The treaty covers the Senkaku islands under Article 5.')).toContain('article-5');
});
