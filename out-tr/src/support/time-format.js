/** The longest first, so that `MM` is no two `M`. */
const partPatterns = {
    year: 'YYYY',
    month2: 'MM',
    month: 'M',
    day2: 'DD',
    day: 'D',
    hour2: 'HH',
    hour: 'H',
    half2: 'hh',
    half: 'h',
    minute: 'mm',
    millisecond: 'SSS',
    second: 'ss',
    noon: 'A',
    offset: 'Z',
};
const literals = 'T ,.:/-';
/** Parts of which a format has at most one. */
const groups = [
    ['year'],
    ['month2', 'month'],
    ['day2', 'day'],
    ['hour2', 'hour', 'half2', 'half'],
    ['minute'],
    ['second'],
    ['millisecond'],
    ['noon'],
    ['offset'],
];
/** Parts of one or two digits. */
const varying = ['month', 'day', 'hour', 'half'];
/** The format, or one lower-case sentence that says why it is none. */
export function parseTimeFormat(text) {
    if (text === 'epoch seconds')
        return { what: 'epoch', unit: 'seconds' };
    if (text === 'epoch milliseconds')
        return { what: 'epoch', unit: 'milliseconds' };
    const parts = [];
    for (let at = 0; at < text.length;) {
        const part = partAt(text, at);
        if (part === undefined)
            return `${text.slice(at)} is no part of a date or time`;
        parts.push(part);
        at += part.text.length;
    }
    return problemOf(parts) ?? { what: 'written', parts };
}
/** Whether the format says an hour; without one it means the beginning of the day. */
export function hasTime(format) {
    return format.what === 'epoch' || format.parts.some(({ name }) => name === 'minute');
}
/** Whether the format itself fixes the instant, so that no zone is asked. */
export function hasOffset(format) {
    return format.what === 'epoch' || format.parts.some(({ name }) => name === 'offset');
}
/** Whether every part has a fixed number of digits; an offset has not. */
export function isFixedWidth(parts) {
    return !parts.some(({ name }) => varying.includes(name) || name === 'offset');
}
function partAt(text, at) {
    for (const [name, pattern] of Object.entries(partPatterns)) {
        // Object.entries forgets that these are the keys of the record.
        if (text.startsWith(pattern, at))
            return { name: name, text: pattern };
    }
    const [character = ''] = text.slice(at);
    return literals.includes(character) && character !== '' ? { name: 'literal', text: character } : undefined;
}
function problemOf(parts) {
    const names = parts.map(({ name }) => name);
    const holds = (...wanted) => wanted.some((name) => names.includes(name));
    if (groups.some((group) => names.filter((name) => group.includes(name)).length > 1))
        return 'the same part stands there twice';
    if (!holds('year') || !holds('month2', 'month') || !holds('day2', 'day'))
        return 'year, month and day are needed';
    if (holds('hour2', 'hour', 'half2', 'half') !== holds('minute'))
        return 'hours and minutes go together';
    if (holds('half2', 'half') !== holds('noon'))
        return 'hours of 12 and the part A for AM and PM go together';
    if ((holds('second') && !holds('minute')) || (holds('millisecond') && !holds('second')))
        return 'a part is missing before the smallest one';
    if (parts.some(({ name }, index) => name === 'offset' && parts[index + 1]?.text === ':'))
        return 'a colon directly after an offset would belong to it';
    const runs = names.some((name, index) => varying.includes(name) && isDigits(names[index + 1]));
    return runs ? 'a part of one or two digits stands directly before another number' : undefined;
}
function isDigits(name) {
    return name !== undefined && name !== 'literal' && name !== 'noon' && name !== 'offset';
}
