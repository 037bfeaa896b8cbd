import { formatDays, parseDays } from './days.js';
const pattern = /^([1-9]\d{0,5}) per (.+)$/;
/** `3 per 30 days`; undefined for anything else. */
export function parseRate(text) {
    const [, n, window = ''] = pattern.exec(text) ?? [];
    const perDays = parseDays(window);
    if (n === undefined || perDays === undefined || perDays <= 0)
        return undefined;
    return { n: Number(n), perDays };
}
export function formatRate(rate) {
    return `${rate.n} per ${formatDays(rate.perDays)}`;
}
