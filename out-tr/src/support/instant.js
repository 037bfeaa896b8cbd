import { parseLocalDate } from './local-date.js';
/** The instants that can be written down: UTC of the years 0001 to 9999, as of `parseLocalDate`. */
export const firstInstant = -62_135_596_800_000;
export const lastInstant = 253_402_300_799_999;
const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
/**
 * `2026-11-20T09:12+01:00`: a real date, minutes, an offset or Z; seconds and milliseconds are optional.
 * Undefined for anything else, a missing offset and dates like 2026-02-29 included.
 */
export function parseInstant(text) {
    const match = pattern.exec(text);
    const day = match?.[1] === undefined ? undefined : parseLocalDate(match[1]);
    if (match === null || day === undefined)
        return undefined;
    const [, , hours, minutes, seconds = '0', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = match;
    const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
    const localMinutes = day * 1440 + Number(hours) * 60 + Number(minutes);
    return (localMinutes - offset) * 60_000 + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'));
}
/** `2026-11-20T08:12:00Z`, with milliseconds only when there are some. */
export function formatInstant(instant) {
    const day = Math.floor(instant / 86_400_000);
    const ms = instant - day * 86_400_000;
    if (!(day >= firstDay && day <= lastDay) || ms % 1000 !== 0) {
        return new Date(instant).toISOString().replace('.000Z', 'Z');
    }
    const seconds = ms / 1000;
    const minutes = Math.floor(seconds / 60);
    return `${dateText(day)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:${pad(seconds % 60)}Z`;
}
/** Exports hold millions of instants of some hundred dates. The texts never change, so keeping them cannot be seen from outside. */
const dates = new Map();
const [firstDay, lastDay] = [0, 36_524]; // of the years 1970 to 2069
function dateText(day) {
    const known = dates.get(day) ?? new Date(day * 86_400_000).toISOString().slice(0, 10);
    dates.set(day, known);
    return known;
}
function pad(value) {
    return value < 10 ? `0${value}` : `${value}`;
}
