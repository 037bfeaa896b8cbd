export function constants() {
    const names = new Map();
    const values = [];
    return {
        nameOf(value) {
            const name = names.get(value) ?? constantName(values.push(value) - 1);
            names.set(value, name);
            return name;
        },
        values,
    };
}
export function constantName(index) {
    return `k${index}`;
}
/** A number as code. */
export function literal(value) {
    if (!Number.isFinite(value))
        throw new Error(`${value} is no constant`);
    return value < 0 ? `(${JSON.stringify(value)})` : JSON.stringify(value);
}
