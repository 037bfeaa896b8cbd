import type { Standing } from '../../analyze/witness/standing.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { nameColumns, pointColumns } from '../../evaluate/score-row.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { formatScaledDecimal } from '../../support/scaled-decimal.ts';
import { textTable } from '../../support/text-table.ts';
import { diffWords } from './diff-words.ts';

/**
 * How one lead stands before and after, column by column, points in exact units; columns without a value are left out, and
 * where it stands as before, which is what a promise shows, so is the second row.
 */
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
  const told = standsAsBefore(standings) ? rows.slice(0, 1) : rows;
  const heads = told.length === 1 ? [diffWords.unmoved[language]] : names;
  return textTable([['', ...shown], ...told.map((row, index) => [heads[index] ?? '', ...picked(row)])]);
}

/** Whether a lead is only concerned: its score, stage and route are the same in both versions. */
function standsAsBefore([first, ...others]: readonly Standing[]): boolean {
  if (first === undefined) return false;
  return others.every((other) => cellsOf(other).join('\n') === cellsOf(first).join('\n'));
}

/** What is said in front of a lead. */
export function exampleText(label: string, standings: readonly Standing[], language: ToolLanguage): string {
  const word = standsAsBefore(standings) ? diffWords.concerned[language] : diffWords.example[language];
  return label === '' ? word : `${label}, ${word}`;
}

function cellsOf({ agreement, row }: Standing): readonly string[] {
  const scale = defaultScoring(agreement)?.scale ?? 0;
  const points = pointColumns.map((column) => {
    const value = row[column];
    return value === null ? '–' : formatScaledDecimal(value, scale);
  });
  return [...points, ...nameColumns.map((column) => row[column] ?? '–')];
}
