import type { ToolLanguage } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import type { Cell, ReportDocument } from '../document.ts';
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
    case 'none':
      return '–';
  }
}

/** Numbers stand at the right edge of their column. */
export function isNumber(cell: Cell | undefined): boolean {
  return cell?.is === 'count' || cell?.is === 'amount';
}
