/**
 * Fonts whose letters are signs. A document keeps the letter and the font; the sign they stand for has a place of its own in Unicode. Each
 * row has the sixteen signs from 0x20, 0x30 and so on; a blank is a place without a sign of its own.
 */
const signs = (...rows: readonly string[]): readonly string[] => rows.flatMap((row) => [...row]);

const symbol = signs(
  ' !∀#∃%&∍()*+,−./',
  '0123456789:;<=>?',
  '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ',
  'ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  '‾αβχδεφγηιϕκλμνο',
  'πθρστυϖωξψζ{|}~ ',
  '                ',
  '                ',
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓',
  '°±″≥×∝∂•÷≠≡≈…⏐⎯↵',
  'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉',
  '∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓',
  '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪',
  '〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ '
);

const wingdings = signs(
  ' 🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭',
  '🗀🗁🗎🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍',
  '🖎✌🖏👍👎☜☞☝☟🖐☺😐☹💣🕱🏳',
  '🏱✈☼🌢❄🕆✞🕈✠✡☪☯🕉☸♈♉',
  '♊♋♌♍♎♏♐♑♒♓🙰🙵⚫🔾◼☐',
  '☐❑❒🞟⧫◆❖⬩⌧⮹⌘🏵🏶🙶🙷▯',
  '🄋➀➁➂➃➄➅➆➇➈➉🄌➊➋➌➍',
  '➎➏➐➑➒➓🙢🙠🙡🙣🙞🙜🙝🙟∙•',
  '⬝⭘🞆🞈🞊🞋🔿▪☐🟁🟅★🟋🟏🟓🟑',
  '⯐⌖⯎⯏⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘',
  '🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗',
  '🙖🙐🙑🙒🙓⌫⌦⮘⮚⮙⮛⮈⮊⮉⮋←',
  '→↑↓🡬🡭🡯🡮🡸🡺🡹🡻🡼🡽🡿🡾⇦',
  '⇨⇧⇩⬄⇳⬁⬀⬃⬂🢬🢭✗✓☒☑ '
);

const wingdings2 = signs(
  ' 🖊🖋🖌🖍✄✀🕾🕽🗅☐🗇🗈🗉🗊🗋',
  '🗌🗍📋🗑🗔🖵🖶🖷🖸🖭🖯🖱🖒🖓🖘🖙',
  '🖚🖛👈👉🖜🖝🖞🖟🖠🖡👆👇🖢🖣🖑✗',
  '✓☒☑⮽☒⮾⮿🛇⦸🙱🙴🙲🙳‽🙹🙺',
  '🙻🙦🙤🙥🙧🙚🙘🙙🙛⓪①②③④⑤⑥',
  '⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿ ',
  '☉🌕☽☾⸿✝🕇🕜🕝🕞🕟🕠🕡🕢🕣🕤',
  '🕥🕦🕧🙨🙩⋅🞄⦁●○🞅🞇🞉⊙⦿🞌',
  '🞍◾■□🞑🞒🞓🞔▣🞕🞖🞗🞘⬩⬥◇',
  '🞚◈🞛🞜🞝🞞⬪⬧◊🞠◖◗⯊⯋⯀⯁',
  '⬟⯂⬣⬢⯃⯄🞡🞢🞣🞤🞥🞦🞧🞨🞩🞪',
  '🞫🞬🞭🞮🞯🞰🞱🞲🞳🞴🞵🞶🞷🞸🞹🞺',
  '🞻🞼🞽🞾🞿🟀🟂🟄🟆🟉🟊✶🟌🟎🟐🟒',
  '✹🟃🟇✯🟍🟔⯌⯍※⁂      '
);

const wingdings3 = signs(
  ' ⭠⭢⭡⭣⭦⭧⭩⭨⭰⭲⭱⭳⭶⭸⭻',
  '⭽⭤⭥⭪⭬⭫⭭⭍⮠⮡⮢⮣⮤⮥⮦⮧',
  '⮐⮑⮒⮓⮀⮃⭾⭿⮄⮆⮅⮇⮏⮍⮎⮌',
  '⭮⭯⎋⌤⌃⌥␣⍽⇪⮸🢠🢡🢢🢣🢤🢥',
  '🢦🢧🢨🢩🢪🢫🡐🡒🡑🡓🡔🡕🡗🡖🡘🡙',
  '▲▼△▽◀▶◁▷◣◢◤◥🞀🞂🞁 ',
  '🞃⯅⯆⯇⯈⮜⮞⮝⮟🠐🠒🠑🠓🠔🠖🠕',
  '🠗🠘🠚🠙🠛🠜🠞🠝🠟🠀🠂🠁🠃🠄🠆🠅',
  '🠇🠈🠊🠉🠋🠠🠢🠤🠦🠨🠪🠬🢜🢝🢞🢟',
  '🠮🠰🠲🠴🠶🠸🠺🠹🠻🢘🢚🢙🢛🠼🠾🠽',
  '🠿🡀🡂🡁🡃🡄🡆🡅🡇⮨⮩⮪⮫⮬⮭⮮',
  '⮯🡠🡢🡡🡣🡤🡥🡧🡦🡰🡲🡱🡳🡴🡵🡷',
  '🡶🢀🢂🢁🢃🢄🢅🢇🢆🢐🢒🢑🢓🢔🢖🢕',
  '🢗               '
);

const webdings = signs(
  ' 🕷🕸🕲🕶🏆🎖🖇🗨🗩🗰🗱🌶🎗🙾🙼',
  '🗕🗖🗗⏴⏵⏶⏷⏪⏩⏮⏭⏸⏹⏺🗚🗳',
  '🛠🏗🏘🏙🏚🏜🏭🏛🏠🏖🏝🛣🔍🏔👁👂',
  '🏞🏕🛤🏟🛳🕬🕫🕨🔈🎔🎕🗬🙽🗭🗪🗫',
  '⮔✔🚲⬜🛡📦🛱⬛🚑🛈🛩🛰🟈🕴⬤🛥',
  '🚔🗘🗙❓🛲🚇🚍⛳⦸⊖🚭🗮⏐🗯🗲 ',
  '🚹🚺🛉🛊🚼👽🏋⛷🏂🏌🏊🏄🏍🏎🚘🗠',
  '🛢💰🏷💳👪🗡🗢🗣✯🖄🖅🖃🖆🖹🖺🖻',
  '🕵🕰🖽🖾📋🗒🗓🕮📚🗞🗟🗃🗂🖼🎭🎜',
  '🎘🎙🎧💿🎞📷🎟🎬📽📹📾📻🎚🎛📺💻',
  '🖥🖦🖧🕹🎮🕻🕼📟🖁🖀🖨🖩🖿🖪🗜🔒',
  '🔓🗝📥📤🕳🌣🌤🌥🌦☁🌨🌧🌩🌪🌬🌫',
  '🌜🌡🛋🛏🍽🍸🛎🛍Ⓟ♿🛆🖈🎓🗤🗥🗦',
  '🗧🛪🐿🐦🐟🐕🐈🙬🙮🙭🙯🗺🌍🌏🌎🕊'
);

const fonts: ReadonlyMap<string, readonly string[]> = new Map([
  ['symbol', symbol],
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['wingdings 3', wingdings3],
  ['webdings', webdings]
]);

const FIRST = 0x20;
/** Letters of such fonts are usually written in the private area from here on. */
const PRIVATE = 0xf000;

/** Whether a font shows signs in place of letters. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && fonts.has(font.toLowerCase());
}

/**
 * The sign that a letter of a font stands for.
 * @returns `undefined` for a letter that has no sign in Unicode, or for a font of letters.
 */
export function readSymbol(font: string | undefined, letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const place = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  const sign = fonts.get(font?.toLowerCase() ?? '')?.[place - FIRST];
  return sign === undefined || (sign === ' ' && place !== FIRST) ? undefined : sign;
}
