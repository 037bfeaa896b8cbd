/** As many values stand in a statement one by one without slowing its reading down. */
export const mostValues = 20_000;
/** Up to so many steps an event's own is found by comparing its age with one after another. */
const mostBreaks = 24;
export function ageTable(measures) {
    const columns = measures.flatMap(({ fold, parts }) => parts.map(({ column, values }) => {
        return { name: column, values, without: fold === 'sum' ? 0 : null };
    }));
    const signals = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort();
    const lasts = signals.map((signal) => Math.max(0, ...breaksOf(columns, [signal])));
    const dense = lasts.reduce((rows, last) => rows + last + 1, 0) * columns.length;
    if (dense <= mostValues)
        return byAge(columns, signals, lasts);
    const breaks = breaksOf(columns, signals);
    return breaks.length <= mostBreaks ? byStep(columns, signals, breaks) : byAge(columns, signals, lasts);
}
function byAge(columns, signals, lasts) {
    let firstRow = 0;
    const places = signals.map((signal, index) => {
        const last = lasts[index] ?? 0;
        const place = { signal, firstRow, last };
        firstRow += last + 1;
        return place;
    });
    const rows = places.flatMap(({ signal, last }) => Array.from({ length: last + 1 }, (_, age) => valuesAt(columns, signal, age)));
    return { signals: places, columns: columns.map(({ name }) => name), rows };
}
function byStep(columns, signals, breaks) {
    const steps = [0, ...breaks];
    return {
        signals: signals.map((signal, index) => {
            return { signal, firstRow: index * steps.length, last: steps.length - 1 };
        }),
        breaks,
        columns: columns.map(({ name }) => name),
        rows: signals.flatMap((signal) => steps.map((age) => valuesAt(columns, signal, age))),
    };
}
function valuesAt(columns, signal, age) {
    return columns.map(({ values, without }) => {
        const table = values.get(signal);
        return table === undefined ? without : (table.points[age] ?? table.tail);
    });
}
/** The ages at which some value of the signals changes, rising. */
function breaksOf(columns, signals) {
    const tables = columns.flatMap(({ values }) => signals.flatMap((signal) => values.get(signal) ?? []));
    return [...new Set(tables.flatMap(changesOf))].sort((left, right) => left - right);
}
function changesOf({ points, tail }) {
    const values = [...points, tail];
    return values.flatMap((value, age) => (age > 0 && value !== values[age - 1] ? [age] : []));
}
