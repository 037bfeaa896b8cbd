/** Does this for every selected event of these signals. */
export function addSteps({ steps }, signals, { hidden = [], lines = [], properties = [], withinDays = Infinity }) {
    for (const signal of new Set(signals)) {
        const before = steps.get(signal) ?? { hidden: [], lines: [], properties: [], withinDays: 0 };
        steps.set(signal, {
            hidden: [...before.hidden, ...hidden],
            lines: [...before.lines, ...lines],
            properties: [...new Set([...before.properties, ...properties])],
            withinDays: Math.max(before.withinDays, withinDays),
        });
    }
}
/** The variable with the newest selected event of a signal; one that is so old may be left out. */
export function newestOf(draft, signal, withinDays) {
    const isNew = !draft.newest.has(signal);
    const name = draft.newest.nameOf(signal);
    const lines = isNew ? [`if (at > ${name}) ${name} = at;`] : [];
    addSteps(draft, [signal], { lines, ...(withinDays !== undefined && { withinDays }) });
    return name;
}
