/** What an analysis may take before it has to give up. */
export interface BudgetLimits {
  /** Milliseconds on the clock of `now`; absent = no limit. */
  readonly milliseconds?: number;
  /** Nodes and states made, most of which are dropped again: a limit that is the same on every machine. */
  readonly steps?: number;
  /** Bytes by which what the process holds may grow; needs `memory`. */
  readonly bytes?: number;
  /** Bytes that the process holds. */
  readonly memory?: () => number;
  /** Milliseconds of a clock that never goes back; needed for a limit of time. */
  readonly now?: () => number;
}

/** Counts what an analysis takes. */
export interface Budget {
  /** Takes steps off; throws `BudgetEnded` when there are none left or the time is over. */
  spend(steps: number): void;
  /** Does the work in at most so many steps; whatever it calls that spends of this budget is limited, too. */
  limited<Found>(steps: number, work: () => Found): Found;
}

/** A budget that several questions share. */
export interface SharedBudget extends Budget {
  /** From now on no more than this share of what is left may be taken, until the next allotment; 1 = all of it. */
  allot(share: number): void;
}

export type Exhausted = 'time' | 'steps' | 'memory';

/** Ends an analysis from within; whoever opened the budget catches it and answers `unknown`. */
export class BudgetEnded extends Error {
  readonly exhausted: Exhausted;

  constructor(exhausted: Exhausted) {
    super(`the budget of ${exhausted} has ended`);
    this.exhausted = exhausted;
  }
}

/** Looking at a clock costs more than making a node. */
const stepsPerLook = 4_096;
/** Looking at memory costs more than looking at a clock. */
const looksPerWeighing = 16;

export function openBudget({
  milliseconds,
  steps = Number.POSITIVE_INFINITY,
  now,
  bytes = Number.POSITIVE_INFINITY,
  memory,
}: BudgetLimits): SharedBudget {
  const clock = milliseconds === undefined ? undefined : now;
  const deadline = clock === undefined ? Number.POSITIVE_INFINITY : clock() + (milliseconds ?? 0);
  let allotted = { steps, deadline };
  const most = (memory?.() ?? 0) + bytes;
  let limit = Number.POSITIVE_INFINITY;
  let spent = 0;
  let nextLook = 0;
  let looks = 0;
  return {
    spend(taken) {
      spent += taken;
      if (spent > allotted.steps || spent > limit) throw new BudgetEnded('steps');
      if (spent < nextLook) return;
      nextLook = spent + stepsPerLook;
      looks += 1;
      if (clock !== undefined && clock() > allotted.deadline) throw new BudgetEnded('time');
      if (memory !== undefined && looks % looksPerWeighing === 0 && memory() > most)
        throw new BudgetEnded('memory');
    },
    limited(most, work) {
      const before = limit;
      limit = Math.min(before, spent + most);
      try {
        return work();
      } finally {
        limit = before;
      }
    },
    allot(share) {
      const at = clock?.() ?? 0;
      allotted = {
        steps: spent + Math.max(0, steps - spent) * share,
        deadline: at + Math.max(0, deadline - at) * share,
      };
      nextLook = spent;
    },
  };
}

/** At most so many steps of what is left of another budget. */
export function partOf(budget: Budget, steps: number): Budget {
  const part = openBudget({ steps });
  return {
    spend(taken) {
      budget.spend(taken);
      part.spend(taken);
    },
    limited: (most, work) => budget.limited(most, work),
  };
}

/** The answer, or what ran out before there was one. */
export function within<Found>(
  work: () => Found,
): { readonly found: Found } | { readonly exhausted: Exhausted } {
  try {
    return { found: work() };
  } catch (error) {
    if (error instanceof BudgetEnded) return { exhausted: error.exhausted };
    throw error;
  }
}
