import { numberOf, numberPattern } from './number-words.ts';

/** Every whole percentage that a text mentions. */
export function percentagesIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,])(\d+)\s?%/g)].map(([, digits]) => Number(digits));
}

const leastFigure = new RegExp(
  String.raw`\b(?:at least|mindestens)\s+(${numberPattern})(?![\p{L}\d]|\s?%)`,
  'giu',
);

/** Every plain number that a text gives as a lower bound: at least 190, mindestens drei. */
export function leastFiguresIn(text: string): readonly number[] {
  return numbersAs(leastFigure, text);
}

const howOften = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${numberPattern})(?:mal|\s+(?:times|touches|attempts|Kontaktversuche?n?|Versuche?n?))(?!\p{L})`,
  'giu',
);

/** How often something is done: six times, sechsmal, drei Kontaktversuche. */
export function timesIn(text: string): readonly number[] {
  return numbersAs(howOften, text);
}

const points = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${numberPattern})\s+(?:points?|Punkte?n?)(?!\p{L})`,
  'giu',
);
/** In every match of the pattern; most texts have none, and are looked through a hundred times faster for it. */
const anyPoint = /point|punkt/i;

/** Points that a text states: 6 points, sechs Punkte. */
export function pointsIn(text: string): readonly number[] {
  return anyPoint.test(text) ? numbersAs(points, text) : [];
}

function numbersAs(pattern: RegExp, text: string): readonly number[] {
  return [...text.matchAll(pattern)].flatMap(([, written = '']) => numberOf(written) ?? []);
}

/** Every number in digits, with the signs between the digits left out: 200,000 and 200.000 are the same. */
export function digitsIn(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([digits]) => digits.replace(/[.,]/g, ''));
}
