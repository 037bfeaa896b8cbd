import type { SharedBudget } from './budget.ts';
/** Each piece of work may take an equal share of what is left, so that a hard one leaves something to those after it. */
export declare function inShares<Item, Result>(budget: SharedBudget, items: readonly Item[], work: (item: Item) => Result): readonly Result[];
