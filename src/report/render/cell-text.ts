import { numberWords } from '../../model/words/number-words.ts';
import type { Cell, Table } from '../document.ts';
import { type AmountTerms, amountText, isLargeMoney } from '../words/amounts.ts';
import { figureText } from '../words/figure-text.ts';

/** A cell in words. */
export function cellText(cell: Cell, terms: AmountTerms): string {
  const { language } = terms;
  switch (cell.is) {
    case 'text':
      return cell.text[language];
    case 'name':
      return cell.name;
    case 'count':
      return numberWords(cell.count, 0, language);
    case 'amount':
      return amountText(cell.unit, cell.value, terms);
    case 'figure':
      return figureText(cell, terms);
    case 'date':
      return cell.date;
    case 'few':
      return language === 'de' ? 'zu wenige' : 'too few';
    case 'none':
      return '–';
  }
}

/** Which columns have no cents: money of one column is rounded alike. */
export function wholeColumns({ columns, rows, total = [] }: Table): readonly boolean[] {
  return columns.map((_, index) =>
    [...rows, total].some((row) => {
      const cell = row[index];
      if (cell?.is === 'amount') return cell.unit === 'money' && isLargeMoney(cell.value);
      if (cell?.is !== 'figure' || cell.unit !== 'money' || cell.figure.value === undefined) return false;
      return isLargeMoney(cell.figure.value);
    }),
  );
}

/** Numbers stand at the right edge of their column: one that holds nothing else, in its rows or below them. */
export function isNumeric({ rows, total = [] }: Pick<Table, 'rows' | 'total'>, column: number): boolean {
  const kinds = rows.map((row) => row[column]?.is);
  const all = [...kinds, total[column]?.is];
  return (
    kinds.every((kind) => kind === 'count' || kind === 'amount' || kind === 'few' || kind === 'none') &&
    all.some((kind) => kind === 'count' || kind === 'amount')
  );
}
