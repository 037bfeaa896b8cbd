/** Why no real lead was found: what was replaced by something larger, and how it was read instead. */
export function abstractionOf({ space }, cases) {
    const bounds = new Map();
    for (const { events } of cases) {
        for (const { rule, bound } of events.timelines?.abstracted ?? [])
            bounds.set(rule, bound);
    }
    for (const attribute of space.abstracted)
        bounds.set(attribute, 'its texts may have any answers at once');
    return { kind: 'abstraction', rules: [...bounds.keys()], bound: [...new Set(bounds.values())].join('; ') };
}
