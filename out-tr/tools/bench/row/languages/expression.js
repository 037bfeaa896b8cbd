/** A text in quotes; ids and literals of the bench hold none themselves. */
export function literal(text) {
    if (/["\\]/.test(text))
        throw new Error(`the bench quotes no ${text}`);
    return `"${text}"`;
}
export function literals(texts) {
    return `[${texts.map(literal).join(', ')}]`;
}
/** One value as a comparison, several as a list. */
export function membersOf(value, among, equals) {
    const [only] = among;
    return among.length === 1 && only !== undefined
        ? equals(value, literal(only))
        : `${value} in ${literals(among)}`;
}
