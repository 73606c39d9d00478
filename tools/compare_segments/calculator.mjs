// Answer each JSON line {"text"} with what sms-segments-calculator and ICU say of the text.
//
// Run: node calculator.mjs FOLDER   where FOLDER holds node_modules/sms-segments-calculator.

import { createRequire } from "node:module";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

const require = createRequire(resolve(process.argv[2], "package.json"));
const { SegmentedMessage } = require("sms-segments-calculator");
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

for await (const line of createInterface({ input: process.stdin })) {
  const { text } = JSON.parse(line);
  const message = new SegmentedMessage(text);
  const answer = {
    encoding: message.encodingName,
    characters: message.numberOfCharacters,
    segments: message.segmentsCount,
    graphemes: message.graphemes.map((grapheme) => grapheme.length),
    icu: Array.from(segmenter.segment(text), ({ segment }) => segment.length),
  };
  process.stdout.write(JSON.stringify(answer) + "\n");
}
