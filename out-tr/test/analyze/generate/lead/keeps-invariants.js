import { factsOfValues } from '../../../../src/criteria/facts.js';
import { holds } from '../../../../src/criteria/holds.js';
import { localDayAt } from '../../../../src/support/zoned-time.js';
/** Is the lead as the agreement says that every lead is? */
export function keepsInvariants({ fields, invariants, zone }, { values }, asOf) {
    const facts = factsOfValues({ attributes: fields, values, today: localDayAt(zone, asOf) });
    return Object.values(invariants).every(({ when, then }) => !holds(when, facts) || holds(then, facts));
}
