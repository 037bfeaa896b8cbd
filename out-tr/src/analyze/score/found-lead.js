/** The leads of a pair that can be built: one for each of its timelines that has real events. */
export function* leadsOfPair({ ofCase, events }, pair) {
    const classes = new Map([...pair.lead.classes, ...ofCase.fixed]);
    const cost = pair.cost + ofCase.cost;
    if (events.timelines === undefined)
        yield { classes, timeline: [], cost };
    for (const vector of pair.events.timelines) {
        const timeline = events.timelines?.timelineOf(vector);
        if (timeline !== undefined)
            yield { classes, timeline, cost };
    }
}
