const nowhere = { form: 'sum', low: 0, high: 0 };
/** Adds in place. */
export function give(row, slots, { slot, amount }) {
    const { form, low, high, sinks } = slots[slot] ?? nowhere;
    const before = row[slot] ?? 0;
    if (sinks === true && before === low)
        return;
    const after = form === 'sum' ? before + amount : Math.max(before, amount);
    row[slot] = Math.min(high, Math.max(low, after));
}
/** The gifts of an event, none of nothing. */
export function giftsAt(givings, ageDays) {
    return givings.map(({ slot, of }) => ({ slot, amount: of(ageDays) })).filter(({ amount }) => amount !== 0);
}
