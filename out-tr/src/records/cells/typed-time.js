import { firstInstant, lastInstant } from '../../support/instant.js';
import { hasOffset } from '../../support/time-format.js';
import { wholeNumbers } from './typed-number.js';
import { instantOfLocal, localOfInstant } from './zone-sql.js';
const dayMs = 86_400_000;
/** The days of a column of dates, local times or instants; undefined for other types. */
export function typedDate({ zone }, type) {
    if (!isTime(type))
        return undefined;
    const local = (milliseconds) => type === zoned ? localOfInstant(milliseconds, zone) : milliseconds;
    const day = (milliseconds) => `CAST(floor(${local(milliseconds)} / ${dayMs}) AS BIGINT)`;
    return { parsed: millisecondsOf, value: (milliseconds) => writable(milliseconds, day(milliseconds)) };
}
/** The milliseconds of a column of dates, local times, instants, or whole numbers; undefined for other types. */
export function typedInstant({ formats, zone, counted }, type) {
    if (wholeNumbers.test(type)) {
        const instant = (count) => counted === undefined ? 'CAST(NULL AS BIGINT)' : countedInstant(count, counted);
        return { parsed: (count) => count, value: instant };
    }
    if (!isTime(type))
        return undefined;
    const isInZone = type !== zoned && formats.some((format) => !hasOffset(format));
    const instant = (milliseconds) => (isInZone ? instantOfLocal(milliseconds, zone) : milliseconds);
    return { parsed: millisecondsOf, value: (milliseconds) => writable(milliseconds, instant(milliseconds)) };
}
/** The instant of a count since 1970; NULL where it lies outside the years that can be written down. */
export function countedInstant(count, unit) {
    const factor = unit === 'seconds' ? 1000 : 1;
    const [from, to] = [Math.ceil(firstInstant / factor), Math.floor(lastInstant / factor)];
    return `CASE WHEN ${count} BETWEEN ${from} AND ${to} THEN CAST(${count} AS BIGINT) * ${factor} END`;
}
/** The value where the instant lies in the years that can be written down. */
export function writable(milliseconds, value) {
    return `CASE WHEN ${milliseconds} BETWEEN ${firstInstant} AND ${lastInstant} THEN ${value} END`;
}
/** Of what has no end NULL; finer parts than thousandths are cut. */
function millisecondsOf(cell) {
    return `epoch_ms(${cell})`;
}
const zoned = 'TIMESTAMP WITH TIME ZONE';
function isTime(type) {
    return /^(?:DATE|TIMESTAMP(?:_S|_MS|_NS)?)$/.test(type) || type === zoned;
}
