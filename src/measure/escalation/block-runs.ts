import { type Block, lastWeekOf } from './block.ts';

/** What the blocks so far add up to; nothing in it depends on incidents (semantics §6). */
export interface BlockRuns {
  /** Weeks covered by the misses that no met or empty block has ended. */
  readonly missedInARow: number;
  /** Weeks covered by the mets that no missed or empty block has ended. */
  readonly metInARow: number;
  /** Mondays of the weeks of missed blocks that lie in the window of the newest block. */
  readonly missedInWindow: readonly number[];
}

export const noRuns: BlockRuns = { missedInARow: 0, metInARow: 0, missedInWindow: [] };

/** Thin, waived and pending blocks are as if they were not there. */
export function runsAfter(runs: BlockRuns, block: Block, windowWeeks: number): BlockRuns {
  const { missedInWindow } = runs;
  switch (block.state) {
    case 'met':
      return { missedInARow: 0, metInARow: runs.metInARow + block.weeks.length, missedInWindow };
    case 'missed':
      return {
        missedInARow: runs.missedInARow + block.weeks.length,
        metInARow: 0,
        missedInWindow: withinWindow(missedInWindow, block, windowWeeks),
      };
    case 'empty':
      return { missedInARow: 0, metInARow: 0, missedInWindow };
    default:
      return runs;
  }
}

/** The window holds the calendar weeks that end with the last one of the block. */
function withinWindow(earlier: readonly number[], block: Block, windowWeeks: number): readonly number[] {
  const before = lastWeekOf(block) - 7 * windowWeeks;
  return [...earlier, ...block.weeks.map(({ firstDay }) => firstDay)].filter((monday) => monday > before);
}
