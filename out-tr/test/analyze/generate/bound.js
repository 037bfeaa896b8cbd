/** The constant so many smallest steps further; nothing where the field cannot hold it. */
export function boundBeside(written, steps, field) {
    if (typeof written === 'string')
        return `${Number.parseInt(written, 10) + steps} days`;
    const scale = 'scale' in field ? (field.scale ?? 0) : 0;
    const beside = Number((written + steps / 10 ** scale).toFixed(scale));
    const least = 'min' in field ? (field.min ?? -Infinity) : -Infinity;
    const most = 'max' in field ? (field.max ?? Infinity) : Infinity;
    return beside < least || beside > most ? undefined : beside;
}
