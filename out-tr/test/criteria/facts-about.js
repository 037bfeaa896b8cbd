import { factsOfValues } from '../../src/criteria/facts.js';
import { dayOfDate } from '../../src/support/local-date.js';
const attribute = (id, type) => [
    id,
    { id, type, scale: 0, values: [], nullable: true },
];
const attributes = Object.fromEntries([
    attribute('country', 'enum'),
    attribute('employees', 'integer'),
    attribute('partner', 'boolean'),
    attribute('founded', 'date'),
    attribute('tools', 'set'),
    attribute('title', 'text'),
    attribute('constructor', 'text'),
]);
/** Facts about a lead with these values on 2026-06-15; everything else absent unless given. */
export function factsAbout(values, rest = {}) {
    return {
        ...factsOfValues({ attributes, values, today: dayOfDate('2026-06-15') }),
        ...rest,
    };
}
