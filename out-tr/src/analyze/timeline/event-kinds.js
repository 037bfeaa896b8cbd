/** All kinds of events of the signals. */
export function eventKinds(signals, readings) {
    return signals.flatMap((signal) => {
        const read = readings.filter((reading) => reading.signals.includes(signal));
        return read.length === 0 ? [] : kindsOf(signal, read);
    });
}
function kindsOf(signal, readings) {
    let kinds = [{ signal, classes: {} }];
    for (const property of propertiesOf(readings)) {
        const classes = classesOf(property, readings);
        kinds = kinds.flatMap((kind) => classes.map((each) => ({ ...kind, classes: { ...kind.classes, [property]: each } })));
    }
    return kinds;
}
function propertiesOf(readings) {
    const named = readings.flatMap(({ where, counted }) => [
        ...where.map(({ property }) => property),
        ...(counted?.distinct === undefined ? [] : [counted.distinct]),
    ]);
    return Array.from(new Set(named)).sort();
}
function classesOf(property, readings) {
    const filters = readings.flatMap(({ where }) => where.filter((filter) => filter.property === property));
    const values = new Set(filters.flatMap((filter) => filter.values).filter((value) => value !== ''));
    const apart = readings.some(({ counted }) => counted?.distinct === property);
    const named = apart ? [...values] : firstOfEach(values, filters);
    return [
        { kind: 'none' },
        ...named.map((value) => ({ kind: 'named', value })),
        ...(apart ? [{ kind: 'other' }] : []),
    ];
}
/** One of the values that the same filters hold. */
function firstOfEach(values, filters) {
    const firsts = new Map();
    for (const value of values) {
        const key = filters.map((filter) => (filter.values.includes(value) ? '1' : '0')).join('');
        if (!firsts.has(key))
            firsts.set(key, value);
    }
    return [...firsts.values()];
}
/** Do events of the kind match a reading's signals and properties? */
export function matches({ signal, classes }, { signals, where }) {
    return (signals.includes(signal) &&
        where.every(({ property, values }) => {
            const found = classes[property];
            return found?.kind === 'named' && values.includes(found.value);
        }));
}
