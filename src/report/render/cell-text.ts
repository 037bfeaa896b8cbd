import type { ToolLanguage } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import type { Cell, ReportDocument, Table } from '../document.ts';
import { amountText } from '../words/amounts.ts';
import { figureText } from '../words/figure-text.ts';

/** A cell in words. */
export function cellText(
  cell: Cell,
  { currency }: Pick<ReportDocument, 'currency'>,
  language: ToolLanguage,
): string {
  switch (cell.is) {
    case 'text':
      return cell.text[language];
    case 'name':
      return cell.name;
    case 'count':
      return numberWords(cell.count, 0, language);
    case 'amount':
      return amountText(cell.unit, cell.value, { language, currency });
    case 'figure':
      return figureText(cell, { language, currency });
    case 'date':
      return cell.date;
    case 'few':
      return language === 'de' ? 'zu wenige' : 'too few';
    case 'none':
      return '–';
  }
}

/** Numbers stand at the right edge of their column: one that holds nothing else. */
export function isNumeric(rows: Table['rows'], column: number): boolean {
  const kinds = rows.map((row) => row[column]?.is);
  return (
    kinds.every((kind) => kind === 'count' || kind === 'amount' || kind === 'few' || kind === 'none') &&
    kinds.some((kind) => kind === 'count' || kind === 'amount')
  );
}
