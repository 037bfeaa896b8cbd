import { ownValue } from '../../support/own-value.js';
export function createMeasures(signals) {
    const measures = new Map();
    return {
        ask(request) {
            const { name, fold, signals: asked, countsHidden = false } = request;
            const groups = fold === 'rows' ? new Map([['', [...new Set(asked)]]]) : byPurpose(signals, asked);
            return [...groups].map(([purpose, members]) => {
                const answer = answerOf(name, purpose);
                const { column } = answer;
                const parts = partsWith(measures.get(column)?.parts ?? [], request, column, members);
                measures.set(column, { name: column, fold, parts, countsHidden });
                return answer;
            });
        },
        answers: (name, asked) => [...byPurpose(signals, asked).keys()].map((purpose) => answerOf(name, purpose)),
        all: () => [...measures.values()],
    };
}
function answerOf(name, purpose) {
    return purpose === '' ? { column: name } : { column: `${name} if ${purpose}`, purpose };
}
/** Values that apply to the same events share a column. */
function partsWith(known, { values, filters = [], adds = false }, measure, members) {
    const more = new Map(members.map((signal) => [signal, values]));
    if (!adds)
        return [{ column: measure, values: more, filters }];
    const same = known.find((part) => JSON.stringify(part.filters) === JSON.stringify(filters));
    if (same === undefined) {
        const column = known.length === 0 ? measure : `${measure} +${known.length}`;
        return [...known, { column, values: more, filters }];
    }
    return known.map((part) => (part === same ? { ...part, values: added(part.values, more) } : part));
}
/** Signals by the purpose whose consent they need; `''` = none. Each signal once, as rules count an event once. */
function byPurpose(signals, asked) {
    const groups = new Map();
    for (const signal of new Set(asked)) {
        const purpose = ownValue(signals, signal)?.consent ?? '';
        groups.set(purpose, [...(groups.get(purpose) ?? []), signal]);
    }
    return groups;
}
function added(left, right) {
    const sums = new Map(left);
    for (const [signal, table] of right) {
        const known = sums.get(signal);
        sums.set(signal, known === undefined ? table : sumOf(known, table));
    }
    return sums;
}
function sumOf(left, right) {
    const length = Math.max(left.points.length, right.points.length);
    const at = ({ points, tail }, age) => points[age] ?? tail;
    return {
        points: Array.from({ length }, (_, age) => at(left, age) + at(right, age)),
        tail: left.tail + right.tail,
    };
}
