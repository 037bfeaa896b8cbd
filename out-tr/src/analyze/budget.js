/** Ends an analysis from within; whoever opened the budget catches it and answers `unknown`. */
export class BudgetEnded extends Error {
    exhausted;
    constructor(exhausted) {
        super(`the budget of ${exhausted} has ended`);
        this.exhausted = exhausted;
    }
}
/** Looking at a clock costs more than making a node. */
const stepsPerLook = 4_096;
/** Looking at memory costs more than looking at a clock. */
const looksPerWeighing = 16;
export function openBudget({ milliseconds, steps = Number.POSITIVE_INFINITY, now, bytes = Number.POSITIVE_INFINITY, memory, }) {
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
            if (spent > allotted.steps || spent > limit)
                throw new BudgetEnded('steps');
            if (spent < nextLook)
                return;
            nextLook = spent + stepsPerLook;
            looks += 1;
            if (clock !== undefined && clock() > allotted.deadline)
                throw new BudgetEnded('time');
            if (memory !== undefined && looks % looksPerWeighing === 0 && memory() > most)
                throw new BudgetEnded('memory');
        },
        limited(most, work) {
            const before = limit;
            limit = Math.min(before, spent + most);
            try {
                return work();
            }
            finally {
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
export function partOf(budget, steps) {
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
export function within(work) {
    try {
        return { found: work() };
    }
    catch (error) {
        if (error instanceof BudgetEnded)
            return { exhausted: error.exhausted };
        throw error;
    }
}
