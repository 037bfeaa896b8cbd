/** A stretch of lines that both texts share, only the old one has, or only the new one. */
export interface LineRun {
  readonly what: 'same' | 'old' | 'new';
  readonly lines: readonly string[];
}

/** The fewest lines to take away and to add that lead from one list of lines to the other (Myers 1986, greedy). */
export function lineDifference(before: readonly string[], after: readonly string[]): readonly LineRun[] {
  const start = sharedAtStart(before, after);
  const end = sharedAtEnd(before.slice(start), after.slice(start));
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const steps = [
    ...before.slice(0, start).map((line): Step => ({ what: 'same', line })),
    ...stepsBetween(old, fresh),
    ...before.slice(before.length - end).map((line): Step => ({ what: 'same', line })),
  ];
  return runsOf(steps);
}

interface Step {
  readonly what: LineRun['what'];
  readonly line: string;
}

function sharedAtStart(left: readonly string[], right: readonly string[]): number {
  const differing = left.findIndex((line, index) => line !== right[index]);
  return differing === -1 ? left.length : differing;
}

function sharedAtEnd(left: readonly string[], right: readonly string[]): number {
  let count = 0;
  while (count < left.length && count < right.length && left.at(-1 - count) === right.at(-1 - count)) count++;
  return count;
}

/** The way to a point of both texts: how far it has come in the old one, its last step, and the way before that. */
interface Way {
  readonly old: number;
  readonly step?: Step;
  readonly before?: Way;
}

/** For each number of changes the furthest way on each diagonal, which is lines of the old text less lines of the new. */
function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  let ways: ReadonlyMap<number, Way> = new Map();
  for (let changes = 0; ; changes++) {
    const next = new Map<number, Way>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const way = alongSame(changed(diagonal, ways, before, after), diagonal, before, after);
      if (way.old === before.length && way.old - diagonal === after.length) return stepsOf(way);
      next.set(diagonal, way);
    }
    ways = next;
  }
}

/** One line taken away or added, whichever comes further. */
function changed(
  diagonal: number,
  ways: ReadonlyMap<number, Way>,
  before: readonly string[],
  after: readonly string[],
): Way {
  const [lower, upper] = [ways.get(diagonal - 1), ways.get(diagonal + 1)];
  if (lower === undefined && upper === undefined) return { old: 0 };
  if (upper === undefined || (lower !== undefined && lower.old >= upper.old)) {
    const old = lower?.old ?? 0;
    return wayOn(lower, old + 1, { what: 'old', line: before[old] ?? '' });
  }
  return wayOn(upper, upper.old, { what: 'new', line: after[upper.old - diagonal - 1] ?? '' });
}

function alongSame(from: Way, diagonal: number, before: readonly string[], after: readonly string[]): Way {
  let way = from;
  for (let old = way.old; old < before.length && old - diagonal < after.length; old++) {
    const line = before[old] ?? '';
    if (line !== after[old - diagonal]) break;
    way = wayOn(way, old + 1, { what: 'same', line });
  }
  return way;
}

function wayOn(before: Way | undefined, old: number, step: Step): Way {
  return { old, step, ...(before && { before }) };
}

function stepsOf(last: Way): readonly Step[] {
  const steps: Step[] = [];
  for (let way: Way | undefined = last; way?.step !== undefined; way = way.before) steps.push(way.step);
  return steps.reverse();
}

function runsOf(steps: readonly Step[]): readonly LineRun[] {
  const runs: { what: LineRun['what']; lines: string[] }[] = [];
  for (const { what, line } of steps) {
    const last = runs.at(-1);
    if (last?.what === what) last.lines.push(line);
    else runs.push({ what, lines: [line] });
  }
  return runs;
}
