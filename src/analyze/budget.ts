/** What an analysis may take before it has to give up. */
export interface BudgetLimits {
  /** Milliseconds on the clock of `now`; absent = no limit. */
  readonly milliseconds?: number;
  /** Nodes and states made; each takes about 100 bytes, so this also bounds memory. */
  readonly steps?: number;
  /** Milliseconds of a clock that never goes back; needed for a limit of time. */
  readonly now?: () => number;
}

/** Counts what an analysis takes. */
export interface Budget {
  /** Takes steps off; throws `BudgetEnded` when there are none left or the time is over. */
  spend(steps: number): void;
}

export type Exhausted = 'time' | 'steps';

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

export function openBudget({ milliseconds, steps = Number.POSITIVE_INFINITY, now }: BudgetLimits): Budget {
  const deadline = milliseconds !== undefined && now !== undefined ? now() + milliseconds : undefined;
  let spent = 0;
  let nextLook = stepsPerLook;
  return {
    spend(taken) {
      spent += taken;
      if (spent > steps) throw new BudgetEnded('steps');
      if (spent < nextLook) return;
      nextLook = spent + stepsPerLook;
      if (deadline !== undefined && now !== undefined && now() > deadline) throw new BudgetEnded('time');
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
