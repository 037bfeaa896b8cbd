const dayMs = 86_400_000;
/** A sample lead at its instant, as a lead to start a search from; moves and decisions are left out. */
export function drawnSample({ asOf, lead, timeline }) {
    const known = timeline.filter(({ at, loggedAt }) => Math.max(at, loggedAt ?? at) <= asOf);
    return {
        values: lead,
        consents: new Map(known.flatMap(consentOf)),
        objection: false,
        reached: new Set(),
        events: known.flatMap((happening) => eventOf(happening, asOf)),
    };
}
function consentOf(happening) {
    return happening.what === 'consent' ? [[happening.purpose, happening.state]] : [];
}
function eventOf(happening, asOf) {
    if (happening.what !== 'signal' || happening.bot || happening.internal)
        return [];
    const { at, properties, signal } = happening;
    const age = asOf - at;
    return [{ signal, properties, ageDays: Math.floor(age / dayMs), olderByMs: age % dayMs, hidden: false }];
}
