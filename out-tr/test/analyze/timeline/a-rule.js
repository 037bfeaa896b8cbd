const title = {};
/** Ten points for every event of `visit`, unless said otherwise. */
export function eventRule(parts = {}) {
    return {
        id: 'rule',
        title,
        kind: 'event',
        signals: ['visit'],
        where: [],
        points: 10,
        count: { mode: 'every' },
        decay: { kind: 'none' },
        ...parts,
    };
}
/** One point off for every ten days without a `visit`, unless said otherwise. */
export function inactivityRule(parts = {}) {
    return { id: 'silence', title, kind: 'inactivity', signals: ['visit'], per: 1, everyDays: 10, ...parts };
}
export function planned(ageDays, parts = {}) {
    return { signal: 'visit', properties: {}, ageDays, olderByMs: 0, hidden: false, ...parts };
}
