import { expect, test } from 'vitest';
import { type ContentText, contentTexts, languages } from './content-texts';

const words = (text: string) =>
  text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

const item = /\/(p[1-4]-[a-z-]+|outside)\.yaml$/;
const initiative = /^initiatives\//;
const guide = /^guides\//;
const at = (name: string) => new RegExp(`(^|/)${name}\\.yaml$`);

test.each<[what: string, file: RegExp, key: string, limit: number]>([
  ['the topic of an item', item, 'topic', 5],
  ['the stem of an item', item, 'stem', 20],
  ['an anchor', item, 'anchors', 14],
  ['the reason for an item', item, 'why', 24],
  ['the meaning of a cell', at('cells'), 'meaning', 24],
  ['a low finding', at('cells'), 'findings.low', 22],
  ['a middle finding', at('cells'), 'findings.middle', 22],
  ['a high finding', at('cells'), 'findings.high', 22],
  ['whom to ask about a cell', at('cells'), 'ask', 14],
  ['the name of a building block', at('blocks'), 'name', 5],
  ['the meaning of a building block', at('blocks'), 'meaning', 22],
  ['the introduction of a prerequisite', at('prerequisites'), 'intro', 24],
  ['the meaning of a prerequisite', at('prerequisites'), 'meaning', 20],
  ['the meaning of a step', at('steps'), 'meaning', 20],
  ['the title of an initiative', initiative, 'title', 10],
  ['the short title of an initiative', initiative, 'short', 4],
  ['the reason for an initiative', initiative, 'why', 30],
  ['a first step', initiative, 'first_steps', 20],
  ['the owner of an initiative', initiative, 'owner', 8],
  ['the evidence that an initiative is done', initiative, 'done_when', 24],
  ['the mistake made most often', initiative, 'mistake', 20],
  ['the answer to a difficulty in an initiative', initiative, 'counter', 20],
  ['the reason for a size of an impact', initiative, 'basis', 50],
  ['what a guide is for', guide, 'purpose', 30],
  ['what happens in a stage of a guide', guide, 'agenda.what', 20],
  ['what a guide prepares', guide, 'preparation', 20],
  ['what a guide leaves to do', guide, 'afterwards', 20],
  ['the result of a guide', guide, 'result', 24],
  ['the name of a difficulty', at('difficulties'), 'name', 5],
  ['the short form of a difficulty', at('difficulties'), 'short', 6],
  ['the answer to a difficulty', at('difficulties'), 'counter', 18],
  ['the question that opens a talk', at('openers'), 'opener', 18],
  ['what happens in a stage of a talk', at('talks/guide'), 'stages.what', 20],
  ['what a room reads', at('workshop'), 'text', 26],
  ['what whoever leads a workshop reads', at('workshop'), 'notes', 24],
])('%s stays within its limit of words', (_, file, key, limit) => {
  const texts = contentTexts.filter((text) => file.test(text.file) && text.key === key);
  expect(texts).not.toEqual([]);
  const tooLong = texts.flatMap((text) =>
    languages
      .filter((language) => words(text[language]) > limit)
      .map(
        (language) =>
          `${text.at}: ${words(text[language])} words, at most ${limit}: ${text[language]}`,
      ),
  );
  expect(tooLong).toEqual([]);
});

test('an item takes at most 90 words to read, stem and anchors together', () => {
  const read = contentTexts.filter(
    ({ file, key }) => item.test(file) && ['stem', 'anchors'].includes(key),
  );
  const total = new Map<string, number>();
  const add = (text: ContentText, language: (typeof languages)[number]) => {
    const key = `${text.entry} ${language}`;
    total.set(key, (total.get(key) ?? 0) + words(text[language]));
  };
  for (const text of read) for (const language of languages) add(text, language);
  expect(total.size).toBe((54 + 12) * 2);
  expect([...total].filter(([, count]) => count > 90)).toEqual([]);
});
