import { displayWidth } from './display-width.ts';

/** A column of figures is easier to compare when it ends in one line. */
export type Alignment = 'left' | 'right';

/** Rows as lines with two blanks between columns, nothing behind the last and no room for empty ones; wide characters take two cells. */
export function textTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = [],
): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    widths
      .flatMap((width, column) =>
        width === 0 ? [] : [aligned(row[column] ?? '', width, alignments[column])],
      )
      .join('  ')
      .trimEnd(),
  );
}

function aligned(cell: string, width: number, alignment: Alignment = 'left'): string {
  const blanks = ' '.repeat(width - displayWidth(cell));
  return alignment === 'right' ? blanks + cell : cell + blanks;
}
