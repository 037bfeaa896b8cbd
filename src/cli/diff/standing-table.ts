import type { Standing } from '../../analyze/witness/standing.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { nameColumns, pointColumns } from '../../evaluate/score-row.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { formatScaledDecimal } from '../../support/scaled-decimal.ts';
import { textTable } from '../../support/text-table.ts';
import { diffWords } from './diff-words.ts';

/** How one lead stands before and after, column by column, points in exact units; columns without a value are left out. */
export function standingTable(
  standings: readonly Standing[],
  language: ToolLanguage = 'en',
): readonly string[] {
  const names = [diffWords.before[language], diffWords.after[language]];
  const rows = standings.map(cellsOf);
  const columns = [...pointColumns, ...nameColumns];
  const shown = columns.filter((_, index) => rows.some((row) => row[index] !== '–'));
  const picked = (row: readonly string[]): readonly string[] =>
    row.filter((_, index) => shown.some((column) => column === columns[index]));
  return textTable([['', ...shown], ...rows.map((row, index) => [names[index] ?? '', ...picked(row)])]);
}

function cellsOf({ agreement, row }: Standing): readonly string[] {
  const scale = defaultScoring(agreement)?.scale ?? 0;
  const points = pointColumns.map((column) => {
    const value = row[column];
    return value === null ? '–' : formatScaledDecimal(value, scale);
  });
  return [...points, ...nameColumns.map((column) => row[column] ?? '–')];
}
