import { inside, keyOf } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, entriesIn, linkedRecord } from '../linking/entries.js';
import { linkName } from '../linking/references.js';
import { linkText } from '../linking/text.js';
import { unitOf } from '../measure-unit.js';
import { linkAmount } from './measure/amount.js';
export const incentive = {
    kind: 'incentive',
    occurs: 'any',
    declares: [],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkIncentive(entry, linking)),
};
function linkIncentive(entry, linking) {
    const { written, place } = entry;
    return {
        ...linkDefinition(entry, linking),
        per: written.per,
        pays: linkText(written.pays, inside(place, 'pays'), linking),
        conditions: {
            marketing: linkConditions(written.marketing, inside(place, 'marketing'), linking),
            sales: linkConditions(written.sales, inside(place, 'sales'), linking),
        },
    };
}
function linkConditions(written, place, linking) {
    return entriesIn(written, { place, owner: 'joint' })
        .map((entry) => linkCondition(entry, linking))
        .filter((condition) => condition !== undefined);
}
function linkCondition({ id, written, place }, linking) {
    const name = linkName('metric', id, keyOf(place), linking);
    const metric = name === undefined ? undefined : linking.part('metric')[name];
    if (metric === undefined)
        return undefined;
    const comparator = 'atLeast' in written ? 'atLeast' : 'atMost';
    const value = 'atLeast' in written ? written.atLeast : written.atMost;
    const goal = linkAmount(value, unitOf(metric.measure), inside(place, comparator), linking);
    return goal && { metric: metric.id, comparator, goal, place };
}
