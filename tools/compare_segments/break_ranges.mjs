// Print src/optin/templates/unicode_ranges.py: the grapheme break classes of every code point.
//
// The classes are not copied from a file: they are read off the behaviour of Node's own
// segmenter (ICU), by asking which neighbours a code point stays together with.
// Run: node break_ranges.mjs > ../../src/optin/templates/unicode_ranges.py  (about a minute)

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const isOne = (text) => {
  let clusters = 0;
  for (const _ of segmenter.segment(text)) clusters += 1;
  return clusters === 1;
};

function classOf(code) {
  if (code >= 0xd800 && code <= 0xdfff) return null; // handled apart
  if (code === 0x200d) return null; // the joiner itself
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return null; // regional indicators, one range
  const it = String.fromCodePoint(code);
  if (isOne("a" + it)) return isOne("\u{1f600}" + it + "\u200d\u{1f600}") ? "EXTEND" : "SPACING_MARK";
  if (!isOne(it + "\u0301")) return "CONTROL";
  if (isOne(it + "a")) return "PREPEND";
  if (isOne("\u{1f600}\u200d" + it)) return "PICTOGRAPHIC";
  if (isOne("\u1100" + it) && isOne(it + "\u1100")) return "HANGUL_L";
  if (isOne("\u1160" + it) && isOne(it + "\u1160")) return "HANGUL_V";
  if (isOne("\u11a8" + it)) return "HANGUL_T";
  return null; // LV and LVT syllables follow from arithmetic, the rest stands alone
}

const ranges = {
  CONTROL: [], EXTEND: [], SPACING_MARK: [], PREPEND: [], PICTOGRAPHIC: [],
  HANGUL_L: [], HANGUL_V: [], HANGUL_T: [],
};
for (let code = 0; code < 0x110000; code += 1) {
  const name = classOf(code);
  if (name === null) continue;
  const last = ranges[name].at(-1);
  if (last && last[1] === code - 1) last[1] = code;
  else ranges[name].push([code, code]);
}

const explained = {
  CONTROL: "Always alone; nothing joins it. Surrogates are handled apart.",
  EXTEND: "Joins what stands before it: combining marks, variation selectors, emoji modifiers, tags.",
  SPACING_MARK: "Joins what stands before it, but interrupts a joined emoji.",
  PREPEND: "Joins what stands after it.",
  PICTOGRAPHIC: "Emoji and the like, which a zero-width joiner joins to one another.",
  HANGUL_L: "Leading consonants of Korean syllables.",
  HANGUL_V: "Vowels of Korean syllables.",
  HANGUL_T: "Trailing consonants of Korean syllables.",
};
const lines = [
  `"""The grapheme break classes of Unicode ${process.versions.unicode} (UAX #29), as ranges of code points.`,
  "",
  "Made by `tools/compare_segments/break_ranges.mjs` from the behaviour of ICU " + process.versions.icu + "; not",
  "edited by hand. Each table is a text of hexadecimal ranges, both ends included.",
  '"""',
  "",
  "from typing import Final",
  "",
  `UNICODE_VERSION: Final = "${process.versions.unicode}"`,
];
for (const [name, list] of Object.entries(ranges)) {
  const words = list.map(([a, b]) => (a === b ? a.toString(16) : `${a.toString(16)}-${b.toString(16)}`));
  lines.push("", `# ${explained[name]}`);
  const rows = [];
  for (const word of words) {
    if (rows.length && rows.at(-1).length + word.length < 90) rows[rows.length - 1] += ` ${word}`;
    else rows.push(word);
  }
  if (rows.length === 1 && rows[0].length < 70) lines.push(`${name}: Final = "${rows[0]}"`);
  else {
    lines.push(`${name}: Final = (`);
    rows.forEach((row, at) => lines.push(`    "${row}${at + 1 < rows.length ? " " : ""}"`));
    lines.push(")");
  }
}
process.stdout.write(lines.join("\n") + "\n");
