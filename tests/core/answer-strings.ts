import type { Answer, Answers, ItemId, OutsideAnswers } from '@/lib/core/types';
import { cellIds } from '@/lib/core/types';

export const quickItems: readonly ItemId[] = cellIds.map((cell) => `${cell}.a`);

const coreCells: readonly string[] = ['P1S1', 'P1S6', 'P2S2', 'P3S3', 'P3S5', 'P4S4'];

export const fullItems: readonly ItemId[] = cellIds.flatMap((cell) =>
  [...(coreCells.includes(cell) ? 'abc' : 'ab')].map((letter) => `${cell}.${letter}`),
);

const symbols: Readonly<Record<string, Answer | null>> = { D: 'DK', N: 'NA', '-': null };

const answerOf = (symbol: string): Answer | null =>
  symbol in symbols ? symbols[symbol]! : (Number(symbol) as Answer);

/** Answers from one symbol per item: 0–4, D = don't know, N = not applicable, - = skipped, _ = not presented. */
export const answersOf = (text: string, items = quickItems): Answers => {
  const given = [...text.replaceAll(' ', '')];
  if (given.length !== items.length) throw new Error(`${given.length} symbols`);
  return Object.fromEntries(
    items.flatMap((item, i) => (given[i] === '_' ? [] : [[item, answerOf(given[i]!)]])),
  );
};

export const outsideAnswersOf = (text: string): OutsideAnswers =>
  Object.fromEntries([...text].map((symbol, i) => [`O${i + 1}`, answerOf(symbol)]));

/** The same answer on every presented item. */
export const constantAnswers = (answer: Answer | null, items = quickItems): Answers =>
  Object.fromEntries(items.map((item) => [item, answer]));
