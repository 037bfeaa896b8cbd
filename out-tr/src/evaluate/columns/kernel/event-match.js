export function passesFilter({ values }, value) {
    return value !== undefined && (values === undefined || values.includes(value));
}
