/** A format as it is written down: `DD.MM.YYYY HH:mm`, `epoch seconds`. */
export function timeFormatText(format) {
    return format.what === 'epoch' ? `epoch ${format.unit}` : format.parts.map(({ text }) => text).join('');
}
/** The 24th of November 2026, 15:07:09 and a quarter of a second, one hour ahead of UTC, in a format. */
export function timeExample(format) {
    if (format.what === 'epoch')
        return format.unit === 'seconds' ? '1795529229' : '1795529229250';
    return format.parts.map(({ name, text }) => digits[name] ?? text).join('');
}
/** A literal stands for itself. */
const digits = {
    year: '2026',
    month2: '11',
    month: '11',
    day2: '24',
    day: '24',
    hour2: '15',
    hour: '15',
    half2: '03',
    half: '3',
    minute: '07',
    second: '09',
    millisecond: '250',
    noon: 'PM',
    offset: '+01:00',
};
