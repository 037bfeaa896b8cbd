import { parseInstant } from '../../support/instant.js';
import { parseScaledDecimal } from '../../support/scaled-decimal.js';
/** More than any CRM holds; ids have room for as many. */
const mostLeads = 100_000_000;
/** The options read, or one sentence that says what is wrong with them. */
export function sampleOrder({ options, format }) {
    const { out, leads = '1000', seed = '1', dirt = '1', asOf } = options;
    if (typeof out !== 'string' || out === '')
        return 'say where to write: --out <folder>';
    const count = wholeNumber(leads);
    if (count === undefined || count < 1 || count > mostLeads) {
        return `--leads takes a whole number from 1 to ${mostLeads}`;
    }
    const seeded = wholeNumber(seed);
    if (seeded === undefined)
        return '--seed takes a whole number from 0 to 9007199254740991';
    const spoiled = parseScaledDecimal(String(dirt), 2);
    if (spoiled === undefined || spoiled < 0 || spoiled > 10_000)
        return '--dirt takes a percentage from 0 to 100, as 2.5';
    const instant = asOf === undefined ? undefined : parseInstant(String(asOf));
    if (asOf !== undefined && !isInRange(instant)) {
        return '--as-of takes an instant of the years 1972 to 2069, as 2026-11-20T09:00+01:00';
    }
    return {
        out,
        count,
        seed: seeded,
        ...(instant !== undefined && { asOf: instant }),
        dirt: spoiled,
        format: format === 'jsonl' ? 'jsonl' : 'csv',
    };
}
function wholeNumber(text) {
    const number = parseScaledDecimal(String(text), 0);
    return number === undefined || number < 0 ? undefined : number;
}
function isInRange(instant) {
    return instant !== undefined && instant >= 63_072_000_000 && instant < 3_155_760_000_000;
}
