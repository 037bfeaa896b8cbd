/** The columns of a `clock_run` and of an act that may come after its limit. */
export interface TestedAct {
  readonly run: string;
  readonly at: string;
  readonly position: string;
  /** Running positions of the instant and of the millisecond before. */
  readonly running: string;
  readonly runningBefore: string;
}

/** Where the target is due, or its grace over, if the pause into which the act falls ends there. */
export function cutPosition(end: 'due' | 'limit', { run, position, running }: TestedAct): string {
  const ends = `${run}.${end}_running`;
  return `CASE WHEN ${running} >= ${ends} THEN ${run}.${end}_position ELSE ${position} + ${ends} - ${running} END`;
}

/**
 * Has the limit passed before the act? It lies before an instant if and only if it was reached a millisecond earlier.
 * What cannot be told has not passed; pauses that begin later cannot have moved it (semantics §5).
 */
export function hasPassed(act: TestedAct): string {
  const { run, at, runningBefore } = act;
  const promised = (['due', 'limit'] as const).map(
    (end) => `(${cutPosition(end, act)}) <= ${run}.promised_ms`,
  );
  return `(${run}.hard_problem IS NULL AND ${run}.target_problem IS NULL
  AND (${run}.measure_id IS NULL OR (${promised.join(' AND ')}))
  AND (${runningBefore} >= ${run}.limit_running OR (${run}.hard_limit_at IS NOT NULL AND ${at} > ${run}.hard_limit_at)))`;
}
