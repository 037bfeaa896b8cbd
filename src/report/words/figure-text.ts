import type { ToolLanguage } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { rowsNounOf } from '../../records/load/row-words.ts';
import type { FigureCell } from '../document.ts';
import { type AmountTerms, amountText } from './amounts.ts';

const bands = {
  good: { en: 'good', de: 'gut' },
  watch: { en: 'watch', de: 'beobachten' },
  bad: { en: 'bad', de: 'schlecht' },
} as const;

/** A figure with its cases and how it is to be judged, or in words why there is none. */
export function figureText(cell: FigureCell, terms: AmountTerms): string {
  const { language } = terms;
  const { figure, unit, band } = cell;
  if (figure.status !== 'value' || figure.value === undefined) return missingText(cell, language);
  const value = amountText(unit, figure.value, terms);
  const cases = casesText(cell, language);
  const told = figure.isNotReached
    ? language === 'de'
      ? `nicht erreicht, > ${value}`
      : `not reached, > ${value}`
    : value;
  return [told, cases, band && `– ${bands[band][language]}`].filter((part) => part !== undefined).join(' ');
}

function casesText({ figure: { n, k } }: FigureCell, language: ToolLanguage): string | undefined {
  if (n === undefined) return undefined;
  const count = (value: number): string => numberWords(value, 0, language);
  if (k === undefined) {
    const noun = language === 'de' ? (n === 1 ? 'Fall' : 'Fälle') : n === 1 ? 'case' : 'cases';
    return `(${count(n)} ${noun})`;
  }
  return language === 'de' ? `(${count(k)} von ${count(n)})` : `(${count(k)} of ${count(n)})`;
}

function missingText(
  { figure: { status, n, k, lacks }, from, needed }: FigureCell,
  language: ToolLanguage,
): string {
  const say = (en: string, de: string): string => (language === 'de' ? de : en);
  const soFar = k === undefined ? '' : say(` (${k} of ${n ?? 0} so far)`, ` (bisher ${k} von ${n ?? 0})`);
  switch (status) {
    case 'none':
      return say('nothing to count', 'nichts zu zählen');
    case 'too few':
      if (n === undefined) return say('too few', 'zu wenige');
      return needed === undefined
        ? say(`too few: ${n}`, `zu wenige: ${n}`)
        : say(`too few: ${n} of ${needed}`, `zu wenige: ${n} von ${needed}`);
    case 'immature':
      return from === undefined
        ? say(`not mature yet${soFar}`, `noch nicht reif${soFar}`)
        : say(`not mature before ${from}${soFar}`, `nicht reif vor ${from}${soFar}`);
    case 'not settled':
      return from === undefined
        ? say('not settled yet', 'noch nicht abgeschlossen')
        : say(`not settled before ${from}`, `nicht abgeschlossen vor ${from}`);
    case 'reached':
      return say('target reached, nothing left to win', 'Ziel erreicht, nichts mehr zu gewinnen');
    case 'insufficient':
      return say('not enough known', 'zu wenig bekannt');
    case 'over':
      return say('no figure, the period is over', 'keine Zahl, die Periode ist vorbei');
    case 'no data':
    case 'value':
      return lacks === undefined
        ? say('no data', 'keine Daten')
        : say(
            `no data: not in the export: ${lacks.map((table) => rowsNounOf(table, 'en')).join(', ')}`,
            `keine Daten: nicht im Export: ${lacks.map((table) => rowsNounOf(table, 'de')).join(', ')}`,
          );
    default:
      return status satisfies never;
  }
}
