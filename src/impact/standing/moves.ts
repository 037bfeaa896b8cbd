import type { ScoreColumns } from '../../evaluate/columns/score-columns.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { Moves, Way } from '../impact.ts';
import { toldSizes } from '../told.ts';

const columns: readonly Moves['column'][] = ['stage', 'grade', 'outcome', 'route', 'pool'];

/** How leads move from one row of `score` to another, column by column; groups of fewer than five are not told. */
export function movesBetween(before: ScoreColumns, after: ScoreColumns): readonly Moves[] {
  return columns.map((column) => {
    const [was, is] = [before[column], after[column]];
    const width = is.values.length + 1;
    const counts = new Float64Array((was.values.length + 1) * width);
    for (let lead = 0; lead < was.codes.length; lead++) {
      const cell = (was.codes[lead] ?? 0) * width + (is.codes[lead] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const ways = [...counts.entries()]
      .filter(([, leads]) => leads > 0)
      .map(([cell, leads]) => ({
        from: was.values[Math.floor(cell / width) - 1] ?? null,
        to: is.values[(cell % width) - 1] ?? null,
        leads,
      }));
    const moving = ways.filter(({ from, to }) => from !== to);
    const moved = moving.reduce((sum, { leads }) => sum + leads, 0);
    return { column, moved, same: was.codes.length - moved, ways: toldWays(moving) };
  });
}

function toldWays(ways: readonly (Way & { readonly leads: number })[]): readonly Way[] {
  const sorted = ways.toSorted(
    (left, right) =>
      right.leads - left.leads || compareCodePoints(`${left.from}>${left.to}`, `${right.from}>${right.to}`),
  );
  const told = toldSizes(sorted.map(({ leads }) => leads));
  return sorted.map((way, index) => ({ ...way, leads: told[index] ?? null }));
}
