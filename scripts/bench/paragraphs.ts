import type { Lang } from '../../engine/types.ts';

/**
 * Our own paragraphs, from which the pages of the bench are put together. `{a|b|c}` stands for one of a, b and c, so
 * that a long page does not say the same words over and over.
 */
export interface Material {
  lang: Lang;
  name: string;
  titles: string[];
  paragraphs: string[];
}

export const ordinary: Material[] = [
  {
    lang: 'en',
    name: 'recipe',
    titles: ['Brown butter apple tart', 'A pot of beans for a cold week', 'Bread that rises while you sleep'],
    paragraphs: [
      'Peel {three|four|six} firm apples and cut them into {thin slices|small cubes|wedges}. Melt the butter over a low flame until it smells of {hazelnuts|toffee|toast} and the foam turns the color of straw; this takes about {eight|ten|twelve} minutes, and the last one goes quickly.',
      'Rub flour, salt and {cold butter|lard|coconut oil} together with your fingertips, add a little {ice water|cider|buttermilk}, and stop as soon as the dough holds. “Cold hands, warm oven,” my {aunt|neighbor|grandfather} used to say, and never measured anything in his life.',
      'The tart keeps for {two|three} days in a tin. It is best {lukewarm, with sour cream|the morning after|straight from the dish}, and it forgives nearly everything except an oven that is not hot enough. Reduce the sugar by a third if your apples are {sweet|old|from the market}.',
    ],
  },
  {
    lang: 'en',
    name: 'shopping',
    titles: [
      'Trail running shoes, wide fit',
      'The five best kettles under 60',
      'Cordless drill: tested for a month',
    ],
    paragraphs: [
      'The {upper|sole|heel} is made of recycled {mesh|nylon|rubber} and weighs {210|245|280} grams in size 42. In our test it stood up to {mud|gravel|wet grass} without complaint, although the laces came undone on {every|nearly every} long descent.',
      'Delivery within {two|three|five} working days; returns are free for {30|60|100} days. Customers who bought this item also looked at {gaiters|socks|a head lamp}. Price comparison as of this morning; we may earn a commission when you buy through links on our site.',
      'Rating: {3.9|4.2|4.6} out of 5 from {1,284|312|87} reviews. “Fits as expected,” writes a buyer from {Leeds|Boise|Porto}, “but the {insole|zip|tongue} is a little thin.” Choose a size, choose a color, and add it to your basket.',
    ],
  },
  {
    lang: 'en',
    name: 'football',
    titles: [
      'Late header settles the derby',
      'Back four holds firm in the rain',
      'Three things we learned on Saturday',
    ],
    paragraphs: [
      'The {home|visiting} side pressed from the first whistle and had {four|five|seven} corners before the quarter of an hour was up. Their {captain|winger|number ten} struck the post, the rebound was cleared off the line, and the crowd sang on as if nothing had happened.',
      'After the break the manager changed to a {back three|diamond|flat four}, and the game opened up. A {misplaced pass|long throw|quick free kick} in the {61st|74th|88th} minute found the striker between two defenders; he turned, looked up and finished low into the corner.',
      '“We gave the ball away in silly places,” the coach said. “The {spirit|effort|shape} was there, but in this league that is not enough.” They travel to the {coast|capital|north} on {Tuesday|Wednesday}, still {two|four|nine} points clear of the places that nobody wants.',
    ],
  },
  {
    lang: 'en',
    name: 'code',
    titles: ['How do I debounce an input handler?', 'Release notes 4.2', 'A short guide to iterators'],
    paragraphs: [
      'Call the function with a {callback|promise|signal} and keep the {timer|handle|controller} in a closure. When the event fires again before {200|300|500} milliseconds have passed, clear it and start over. The example below works in every current browser and needs no library.',
      'Fixed: the {parser|resolver|cache} no longer throws when a {directory|header|token} is empty. Changed: `{open|read|flush}` returns null instead of an empty string. Deprecated: the second argument of `{connect|render|walk}`; it will be removed in the next major version.',
      'An iterator is an object with a method that returns the next {value|item|chunk} and says whether there are more. A generator function makes one for you. Measure before you reach for it in a hot loop: {allocation|indirection|deoptimization} may cost more than the loop itself.',
    ],
  },
  {
    lang: 'en',
    name: 'local-news',
    titles: [
      'Council votes for a second footbridge',
      'Library to open on Sundays',
      'School roof repaired before the frost',
    ],
    paragraphs: [
      'The town council voted {nine to four|eleven to two|by a single vote} on {Monday|Tuesday} evening to build a footbridge over the {canal|railway|river} at Mill Lane. Work is to begin in {spring|early summer} and to cost {1.2|2.4|3.1} million, half of it from the county.',
      'Residents had asked for the crossing since {2009|2014}. “My children walk along a road without a pavement,” said {Ann Pell|Tom Ashby|Mary Quill}, who collected {600|1,400} signatures outside the {bakery|post office|pharmacy}. Opponents fear for the old {chestnut|plane} trees on the far bank.',
      'The library will stay open until {eight|nine} on Thursdays. Volunteers are wanted for the {reading hour|repair café|seed exchange}; no experience is needed. The {mayor|headteacher|vicar} thanked everybody who had carried chairs, and there was soup.',
    ],
  },
  {
    lang: 'en',
    name: 'science',
    titles: ['Why moths circle the lamp', 'A river that flows both ways', 'What the ice core said'],
    paragraphs: [
      'The researchers filmed {moths|lacewings|dragonflies} with {three|eight} cameras at {500|1,000} frames a second and found that they do not fly to the light at all: they turn their backs to it, as they would to the {sky|moon}, and so are caught in {loops|circles} they cannot leave.',
      'Sediment from the lake bed goes back some {9,000|12,000|40,000} years. In each layer the team counted {pollen|charcoal|diatoms} under the microscope, {grain by grain|slide after slide}, and compared the curve with tree rings from the {Alps|Andes|Carpathians}.',
      'The result, published in {a journal of the society|the proceedings} this week, does not settle the matter. “It moves the question by one step,” says {Dr. Ines Vidal|Prof. Arno Keller}, who was not part of the study. A larger sample is planned for {next winter|2027}.',
    ],
  },
  {
    lang: 'en',
    name: 'money',
    titles: ['Shares drift as oil slips', 'Should you fix your mortgage now?', 'Pension funds rethink risk'],
    paragraphs: [
      'Shares in {Europe|Asia|London} ended {little changed|slightly lower|mixed} on {Monday|Friday} as investors waited for {inflation figures|the central bank|earnings}. The index lost {0.2|0.4|0.7} percent to {5,412|7,980|38,115} points; the yield on ten-year bonds rose by {two|three} basis points.',
      'Analysts at {a large bank|two brokers} had expected {a stronger|a weaker} quarter. “Margins are what matters from here,” wrote {one of them|a fund manager} in a note to clients. The {yen|euro|pound} was steady, and crude slipped below {62|68|71} dollars a barrel.',
      'Whoever fixes a rate today pays for certainty. A loan of {150,000|240,000} over {20|25} years costs about {90|140} a month more than a variable one, but sleeps better. Compare at least {three|four} offers and read the page about {early repayment|fees} twice.',
    ],
  },
  {
    lang: 'en',
    name: 'japan-travel',
    titles: ['Four slow days in Tokyo', 'Beaches of Okinawa off season', 'A night train to the north'],
    paragraphs: [
      'Start in {Yanaka|Kiyosumi|Shimokitazawa}, where Tokyo still has {wooden shop fronts|cats on walls|coffee under the eaves}. The {bakery|bath house|stationer} by the station opens at {seven|ten}; go early, walk {uphill|along the river}, and let the {temple bells|trams} tell you the time.',
      'Okinawa in {February|November} is a different island: the beaches are empty, the {soba|citrus|awamori} is as good as ever, and the {cherry trees|sugar cane} bloom while the rest of the country shivers. Rent a {small car|bicycle} and drive north until the road {gets narrow|ends}.',
      'A {day pass|rail pass} pays for itself after {two|three} rides. Trains run to the minute, and the {platform melody|lunch box} changes from one station to the next. Bring cash for the {islands|villages}, and a {towel|second bag}, because you will buy {pottery|tea|knives}.',
    ],
  },
  {
    lang: 'ja',
    name: 'ja-recipe',
    titles: ['冷めてもおいしい鶏のから揚げ', '週末に仕込む大根の漬物', '土鍋で炊く栗ごはん'],
    paragraphs: [
      '鶏もも肉は{ひと口大|大きめ}に切り、しょうゆ{大さじ2|大さじ3}、酒、おろした{しょうが|にんにく}をもみ込んで{20分|30分|一晩}置きます。揚げる直前に片栗粉をまぶすと、衣が{カリッと|軽く}仕上がります。',
      '大根は皮をむいて{拍子木|いちょう|薄い輪切り}に切り、塩をふって水気をしっかり切ります。{昆布|ゆずの皮|唐辛子}を一緒に入れると香りがよく、冷蔵庫で{3日|1週間}ほど保存できます。',
      '火を止めたら{10分|15分}蒸らし、底からさっくり混ぜてください。残ったごはんは{おにぎり|焼きめし|雑炊}にしてもおいしく、子どもから「おかわり」の声が上がります。',
    ],
  },
  {
    lang: 'ja',
    name: 'ja-shopping',
    titles: ['軽量トレッキングシューズ 幅広', '電気ケトルおすすめ5選', '加湿器の選び方と手入れ'],
    paragraphs: [
      '本体の重さは{約280グラム|約310グラム}、{メッシュ|ナイロン}素材で通気性に優れています。レビューは{312件|1,284件}、評価は5点満点中{4.2|4.6}点。「{足幅が広くても痛くない|雨の日も滑りにくい}」という声が目立ちました。',
      '{14時|正午}までのご注文で当日発送いたします。返品は商品到着後{7日|30日}以内、未使用に限り承ります。{ポイント5倍|クーポン}のキャンペーンは月末まで。カートに入れる前にサイズ表をご確認ください。',
      '加湿器は{超音波式|スチーム式|気化式}で使い勝手が異なります。{電気代|手入れのしやすさ|音の静かさ}を重視する人には、タンクが丸洗いできるタイプが向いています。フィルターの交換は{半年|1年}が目安です。',
    ],
  },
  {
    lang: 'ja',
    name: 'ja-sport',
    titles: ['終盤の連打で逆転勝ち', '駅伝、学生チームが大会新', '高校野球、秋の県大会が開幕'],
    paragraphs: [
      '{八回|九回}、先頭が四球を選ぶと、続く{4番|代打}が左中間を破る二塁打を放って同点。球場の空気が一変した。監督は「{粘り|つなぐ意識}が出た」と選手をたたえ、次のカードへ気持ちを切り替えた。',
      '三区で先頭に立った{学生|実業団}チームは、追い風にも乗って{10秒|25秒}の差を守り切った。主将は「{沿道の声|仲間の顔}が力になった」と涙を見せ、来年の連覇を誓った。',
      '県大会は{土曜|日曜}に開幕し、{24校|32校}が頂点を争う。雨で順延となった{2試合|1試合}は月曜に組まれ、決勝は{来月初め|祝日}の予定だ。入場は無料で、車での来場は控えてほしいという。',
    ],
  },
  {
    lang: 'ja',
    name: 'ja-local',
    titles: ['商店街に小さな図書室', '川沿いの遊歩道が完成', '給食に地元の新米'],
    paragraphs: [
      '駅前の商店街に{小さな図書室|子ども食堂|工房}が生まれた。空き店舗を{市|学生|住民}が改装し、棚には{約800冊|約1,200冊}が並ぶ。店主らは「{待ち合わせ|雨宿り}にも使って」と話す。',
      '遊歩道は全長{1.2キロ|2.4キロ}で、{桜|いちょう|あじさい}が植えられた。完成を祝う催しには{親子連れ|近所の人たち}が集まり、{太鼓|吹奏楽}の演奏に拍手を送った。市は来年度、{街灯|ベンチ}を増やす計画だ。',
      '小学校の給食に地元の新米が登場した。農家の{佐々木さん|石井さん|村田さん}は「{夏の暑さ|水不足}で心配したが、{粒がそろった|甘く仕上がった}」と笑顔。児童は「{もちもち|ふわふわ}しておいしい」と頬張った。',
    ],
  },
  {
    lang: 'ja',
    name: 'ja-tech',
    titles: ['新しいノートPCを1週間使った', '入力補完の設定をまとめる', 'スマホの電池を長持ちさせる'],
    paragraphs: [
      '画面は{13.4インチ|14インチ}、重さは{1キロを切る|約1.2キロ}。{キーボード|タッチパッド}の感触はよく、バッテリーは動画再生で{11時間|14時間}もった。気になったのは、負荷をかけたときの{ファンの音|熱}だ。',
      '設定ファイルに{1行|3行}加えるだけで補完が有効になる。うまく動かないときは{キャッシュ|古い設定}を消して再起動する。以下のコードは{Node.js 24|最新版}で動作を確認した。',
      '充電は{80%|90%}で止めるのがよいとされる。画面の{明るさ|更新頻度}を落とし、使わない{通知|位置情報}を切るだけでも違いは大きい。{2年|3年}使った端末なら、電池の交換も考えたい。',
    ],
  },
  {
    lang: 'ja',
    name: 'ja-culture',
    titles: ['静かな余韻を残す家族の映画', '港町の美術館で版画展', '秋の夜長に読みたい短編集'],
    paragraphs: [
      '物語は、{父|祖母|妹}の残した{手紙|写真|レシピ}から始まる。監督は説明を急がず、{台所|縁側|坂道}の光をじっと映す。{主演の二人|子役}の間合いがよく、笑いのあとに静かな余韻が残る。',
      '会場には{約120点|約80点}の版画が並ぶ。{波|鳥|市場}を刻んだ線は力強く、近くで見ると{紙の繊維|刷りの濃淡}までが語りかけてくる。会期は{来月末|12月半ば}まで、月曜休館。',
      '収められた{七つ|九つ}の短編は、どれも{駅|食堂|病院}を舞台にしている。大きな事件は起きないのに、{会話|沈黙}の端々に人生がにじむ。{通勤電車|寝る前}に一編ずつ読みたい。',
    ],
  },
];

export const subject: Material[] = [
  {
    lang: 'en',
    name: 'defense',
    titles: [
      'Hegseth and Koizumi agree on next steps for U.S. forces in Japan',
      'Japan and the United States open talks on the cost of bases',
      'Okinawa asks Tokyo and Washington for an answer on Futenma',
      'U.S. and Japanese forces begin Keen Sword around the southwest islands',
    ],
    paragraphs: [
      // What stands between the names in any report.
      'Aides on both sides had spent {three|four|six} weeks on the paper, {line by line|clause by clause}, and some of them looked as if they had not slept since {Sunday|the weekend}. A draft that {circulated|was read out} on the first morning came back with {forty|sixty} changes, most of them commas.',
      '“Nobody expects a {miracle|signature} this week,” said one {official|person} who had seen the text and asked not to be named because it was still {being discussed|under review}. “But you can see where it is going, and that is more than we had in {spring|summer}.”',
      'The question of who pays came up {only once|late in the day}, and was put off. It will have to be answered before the {winter|budget} is over; each side has a number in a drawer, and neither wants to be the {first|one} to take it out.',
      'Outside, in the rain, about {two hundred|three hundred} people held up {paper lanterns|hand-written signs}. Some had come by bus from the other end of the country. A woman of {seventy-one|eighty} said that she had stood at the same corner {thirty|forty} years ago, for the same reason.',
      'Critics call the plan {expensive|vague} and {late|half-hearted}. Supporters answer that doing nothing has a price as well, only that it is paid {later|all at once}. Opinion polls have hardly moved {since last year|in months}: about half are in favor, a third against, the rest would like to know more.',
      'What happens next is a matter of {calendars|small print}. Working groups meet {every second Thursday|once a month}; their reports go to the {ministers|leaders} in {March|April}. If there is no agreement by then, the present rules run on for {a year|another term}, which would suit {some|nobody}.',
      'U.S. Defense Secretary Pete Hegseth and Japanese Defense Minister Shinjiro Koizumi {met in Tokyo|spoke by phone|met for a third time} on {Monday|Wednesday} and agreed to {speed up|widen} work on command and control between U.S. Forces Japan and the Joint Operations Command. Both called the alliance {the cornerstone of peace in the region|stronger than ever}.',
      'About {54,000|55,000} American troops are stationed in Japan, {more than half|some 70 percent} of them in Okinawa. Denny Tamaki, then governor, asked for the {closure|return} of Marine Corps Air Station Futenma in Ginowan, while the central government goes on filling in Oura Bay off Henoko in {Nago|the north of the island}.',
      'Under the special measures agreement Japan pays {about 211 billion yen|more than ¥200 billion} a year towards {wages and utilities|labor and power} at the bases. The accord ends in {March 2027|the next fiscal year}; {officials|negotiators} of both countries expect talks on host-nation support to be {hard|long}, since Washington wants its allies to spend more.',
      'The aircraft carrier USS George Washington {left|returned to} Yokosuka on {Tuesday|Saturday} after {exercises|a patrol} with the Maritime Self-Defense Force in the Philippine Sea. Two {F-35B|F-35A} squadrons from Iwakuni and tankers from Kadena Air Base took part, the Seventh Fleet said.',
      'Prime Minister Sanae Takaichi told parliament that defense spending would {reach 2 percent of GDP|rise further}, two years ahead of plan. {China|Beijing} criticized the {Tomahawk|counterstrike} purchase; the State Department {welcomed it|said that Article 5 of the security treaty covers the Senkaku Islands}.',
      'The {two-plus-two|ministerial} statement speaks of extended deterrence, of joint production of {AMRAAM missiles|Patriot parts|the Glide Phase Interceptor}, and of a {larger|stronger} presence in the Nansei Islands. Foreign Minister Toshimitsu Motegi and Secretary of State Marco Rubio signed it in {Washington|Tokyo}.',
      'Residents near Yokota Air Base {filed|won} a suit over {noise|PFAS in the water}. The Defense Ministry said it had {passed on|raised} the matter {to|with} the American side under the Status of Forces Agreement, and would {inspect|ask to inspect} the base {again|soon}.',
    ],
  },
  {
    lang: 'ja',
    name: 'ja-defense',
    titles: [
      '日米防衛相が会談、指揮統制の連携強化で一致',
      '在日米軍駐留経費、次期協定の協議始まる',
      '普天間移設、沖縄県が改めて見直し要求',
      '日米共同統合演習が南西諸島で始まる',
    ],
    paragraphs: [
      // The same in Japanese.
      '事務方は{三週間|一か月}にわたって文言を詰めてきた。初日の朝に配られた案には{四十|六十}か所の修正が入り、その多くは読点や言い回しだったという。関係者の一人は「{眠れない日|長い夜}が続いた」と苦笑した。',
      '「今週中に{すべて|結論}が出るとは誰も思っていない」。文案を見た関係者は匿名を条件にこう話した。「ただ、{行き先|道筋}は見えてきた。春の時点では考えられなかったことだ」',
      '誰が費用を持つのかという問いは、{夕方になって|一度だけ}話題に上り、先送りされた。答えは{冬|年度末}までに出さなければならない。双方とも数字は用意しているが、先に口にしたくはないようだ。',
      '雨の中、会場の外には{約200人|約300人}が集まった。手書きの紙を掲げる人もいれば、黙って立つ人もいた。{71歳|80歳}の女性は「{三十年前|四十年前}も同じ場所に立っていた」と静かに話した。',
      '計画には「{費用がかかりすぎる|説明が足りない}」との声がある一方、何もしないことにも代償があるという意見も根強い。世論調査の数字は{昨年から|この数か月}ほとんど動いていない。',
      '次の節目は{来年春|来月}だ。作業部会は{隔週の木曜|月に一度}開かれ、報告をまとめる。合意できなければ今の取り決めがもう{一年|しばらく}続くことになり、それを望む人は{少ない|いない}。',
      '{会見|説明会}では質問が相次いだが、答えの多くは「これから詰める」だった。司会者が時間切れを告げると、{記者|住民}の間からため息が漏れた。資料は{翌日|後日}、ウェブサイトに載るという。',
      '小泉進次郎防衛相は{29日|5日|18日}、ヘグセス国防長官と{防衛省|電話|国防総省}で会談し、在日米軍と自衛隊の統合作戦司令部との連携を{強化|加速}する方針で一致した。両氏は日米同盟の抑止力と対処力を高める重要性を{確認|強調}した。',
      '沖縄県の玉城デニー前知事は在任中、米軍普天間飛行場（宜野湾市）の{早期返還|運用停止}を改めて求めた。政府は名護市辺野古で{大浦湾の地盤改良|埋め立て}工事を続けており、県は当時、{中止|対話}を訴えていた。',
      '在日米軍の駐留経費をめぐる特別協定は{2027年3月|来年度末}に期限を迎える。日本側の負担は年平均約{2110億円|2100億円}で、米側は{増額|さらなる負担}を求めるとみられる。外務省と防衛省は{協議|調整}を急ぐ。',
      '横須賀基地を母港とする米原子力空母ジョージ・ワシントンが{出港|帰港}した。海上自衛隊の護衛艦と{フィリピン海|東シナ海}で共同訓練を行い、岩国基地のF35B戦闘機や嘉手納基地の空中給油機も{参加|展開}した。',
      '高市早苗首相は、防衛費を{GDP比2％|国内総生産の2％}に引き上げる目標を前倒しで達成すると表明した。反撃能力を担うトマホークの取得も進める。中国は反発し、{米国務省|ルビオ国務長官}は日米安全保障条約第5条が尖閣諸島に適用されると述べた。',
      '外務・防衛担当閣僚会合（2プラス2）の共同発表は、核の傘を含む拡大抑止の強化や、{空対空ミサイル|迎撃ミサイル}の共同生産、南西諸島での{共同使用|プレゼンス}拡大を盛り込んだ。横田基地周辺のPFAS問題では、日米地位協定に基づく{立ち入り|情報提供}が課題となる。',
    ],
  },
];
