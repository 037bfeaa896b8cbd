/** Undefined where some column is written in a way that the plain reader does not read, or is read twice. */
export function plainColumns({ table, columns }) {
    const plain = columns.map((column) => {
        const kind = kindOf(table, column);
        return kind === undefined ? undefined : { ...column, kind };
    });
    const isOnce = new Set(columns.map(({ index }) => index)).size === columns.length;
    return isOnce && plain.every((column) => column !== undefined) ? plain : undefined;
}
function kindOf(table, { target, reading, missing }) {
    const kind = kindOfReading(table, target, reading);
    return kind === 'word' || isPlainReading(reading, missing) ? kind : undefined;
}
function kindOfReading(table, target, reading) {
    switch (reading.as) {
        case 'id':
            return idKind(table, target);
        case 'number':
            return 'number';
        case 'date':
            return 'day';
        case 'instant':
            return 'instant';
        default:
            return 'word';
    }
}
function idKind(table, target) {
    if (target === 'lead_id')
        return table === 'lead' ? 'key' : 'lead';
    return target === 'event_id' ? 'mark' : 'word';
}
/** Of ids, numbers and times, whose cells are compared with the words for missing byte by byte. */
function isPlainReading(reading, missing) {
    // Beside letters beyond ASCII all cells are normalised before they are compared.
    if (!missing.every((word) => /^[ -~]*$/.test(word)))
        return false;
    switch (reading.as) {
        case 'number':
            // A number that means missing would have to be looked for among numbers.
            return reading.scale <= mostDecimals && !missing.some(beginsAsNumber);
        case 'date':
        case 'instant':
            return (!missing.some(beginsAsNumber) &&
                reading.formats.every((format) => format.what === 'written' && isPlainTime(format.parts, reading.as === 'instant')));
        default:
            return true;
    }
}
const mostDecimals = 9;
function beginsAsNumber(word) {
    return /^[-0-9]/.test(word);
}
const plainParts = [
    'year',
    'month2',
    'day2',
    'hour2',
    'minute',
    'second',
    'millisecond',
    'literal',
];
/** Parts of a fixed width. Instants name their offset, which must be the letter Z; dates say no time. */
function isPlainTime(parts, isInstant) {
    const names = parts.map(({ name }) => name);
    const own = names.at(-1) === 'offset' ? names.slice(0, -1) : names;
    return own.every((name) => plainParts.includes(name)) && (names.at(-1) === 'offset') === isInstant;
}
export function plainForm({ delimiter, quote }, lineEnd) {
    const [end, mark] = [byteOf(delimiter), quote === undefined ? undefined : byteOf(quote)];
    if (end === undefined || (quote !== undefined && mark === undefined))
        return undefined;
    return { delimiter: end, ...(mark !== undefined && { quote: mark }), isCrLf: lineEnd === '\r\n' };
}
/** Letters, digits and blanks stand in cells too often to be told apart by a byte alone. */
function byteOf(sign) {
    const code = sign.codePointAt(0) ?? 0;
    return sign.length === 1 && /^[\t!-/:-@[-`{-~]$/.test(sign) ? code : undefined;
}
