/** Each piece of work may take an equal share of what is left, so that a hard one leaves something to those after it. */
export function inShares(budget, items, work) {
    return items.map((item, index) => {
        budget.allot(1 / (items.length - index));
        return work(item);
    });
}
