import { replaced } from '../mutation.js';
/** Changes that departments make: every figure, time, share, date, list and choice of a definition, whatever its kind. */
export const business = [
    figures('number', /^-?\d+$/, ([whole = '']) => around(Number(whole), stepOf(Number(whole))).map(String)),
    figures('duration', /^(\d+) ((?:business |calendar )?(?:minute|hour|day)s?)$/, ([, amount = '', unit = '']) => around(Number(amount), Math.max(1, Math.round(Number(amount) / 5)))
        .filter((value) => value > 0)
        .map((value) => `${value} ${unit.replace(/s$/, '')}${value === 1 && !unit.endsWith('ys') ? '' : 's'}`)),
    figures('negative-days', /^-(\d+) days$/, ([, amount = '']) => around(Number(amount), Math.max(1, Math.round(Number(amount) / 5))).map((value) => `-${value} days`)),
    figures('share', /^(\d+) %$/, ([, amount = '']) => around(Number(amount), 5).map((value) => `${value} %`)),
    // Twice as much is left, or half as much; less is often lost in rounding.
    figures('fraction', /^(\d+)\/(\d+)$/, ([, top = '', bottom = '']) => 2 * Number(top) < Number(bottom) ? [`${2 * Number(top)}/${bottom}`] : [`${top}/${2 * Number(bottom)}`]),
    figures('rate', /^(\d+) per (.+)$/, ([, amount = '', window = '']) => around(Number(amount), 1).flatMap((value) => (value > 0 ? [`${value} per ${window}`] : []))),
    figures('date', /^(\d{4}-\d{2}-)(\d{2})$/, ([, month = '', day = '']) => around(Number(day), 1).flatMap((value) => value >= 1 && value <= 28 ? [`${month}${String(value).padStart(2, '0')}`] : [])),
    figures('time', /^(\d{2}):(00|30)$/, ([, hour = '', minute = '']) => [
        `${hour}:${minute === '00' ? '15' : '45'}`,
    ]),
    figures('switch', /^(true|false)$/, ([, value = '']) => [value === 'true' ? 'false' : 'true']),
    {
        id: 'entry-removed',
        group: 'business',
        edits: (site, { textOf }) => removedEntry(site, textOf(site.file)),
    },
    {
        id: 'other-choice',
        group: 'business',
        // What stands elsewhere under the same key is a choice that somebody could have made here.
        edits: (site, { values }) => isName(site)
            ? [...(values.get(`${site.kind} ${site.key}`) ?? [])]
                .filter((other) => other !== site.text)
                .flatMap((other) => replaced(site, other))
            : [],
    },
];
const PROSE = new Set(['id', 'kind', 'owner', 'en', 'de', 'source', 'track', 'leadpact']);
function isName(site) {
    return typeof site.value === 'string' && /^[a-z][a-z0-9-]*$/.test(site.text) && !PROSE.has(site.key);
}
function figures(id, pattern, others) {
    return {
        id,
        group: 'business',
        edits: (site) => {
            const match = site.key === 'leadpact' ? null : pattern.exec(site.text.replace(/^'(.*)'$/, '$1'));
            return match ? others(match).flatMap((text) => replaced(site, text)) : [];
        },
    };
}
function around(value, step) {
    return [value - step, value + step];
}
/** Small figures move by one, larger ones by five, very large ones by a twentieth. */
function stepOf(value) {
    const size = Math.abs(value);
    if (size >= 1000)
        return Math.round(size / 20);
    return size >= 20 ? 5 : 1;
}
/** One value less in a list written on one line. */
function removedEntry(site, text) {
    const { parent } = site;
    if (!parent?.isFlow || !Array.isArray(parent.value) || parent.value.length < 2)
        return [];
    if (typeof site.value === 'object')
        return [];
    const after = /^\s*,\s*/.exec(text.slice(site.to))?.[0];
    if (after !== undefined)
        return [{ from: site.from, to: site.to + after.length, text: '' }];
    const before = /,\s*$/.exec(text.slice(0, site.from))?.[0];
    return before === undefined ? [] : [{ from: site.from - before.length, to: site.to, text: '' }];
}
