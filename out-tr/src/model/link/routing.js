import { inside } from '../../diagnostics/place.js';
import { normalText } from '../../support/normal-text.js';
import { linkDefinition } from '../linking/definition.js';
import { entriesIn, firstLinked, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { sortedDistinct } from '../linking/record.js';
import { linkName } from '../linking/references.js';
import { linkOptionalText, linkTitle } from '../linking/text.js';
import { firstOfId } from '../linking/unique.js';
import { linkPool } from './routing/pool.js';
import { linkRoutingRule } from './routing/rule.js';
export const routing = {
    kind: 'routing',
    occurs: 'once',
    declares: [
        { noun: 'routing rule', idsOf: 'rules' },
        { noun: 'pool', keysOf: 'pools' },
        { noun: 'queue', keysOf: 'queues' },
        { noun: 'fallback', idsOf: 'fallback' },
    ],
    link: (sources, linking) => firstLinked(sources, (source) => linkRouting(source, linking)),
};
function linkRouting({ value, place }, linking) {
    const owner = value.owner ?? 'joint';
    const pools = entriesIn(value.pools, { place: inside(place, 'pools'), owner });
    const queues = entriesIn(value.queues, { place: inside(place, 'queues'), owner });
    const rules = value.rules.map((rule, index) => linkRoutingRule(rule, inside(place, 'rules', index), linking));
    return present({
        ...linkDefinition({ id: 'routing', written: value, place, owner }, linking),
        accountMatch: linkAccountMatch(value.accountMatch, inside(place, 'accountMatch'), linking),
        rules: firstOfId(rules.filter((rule) => rule !== undefined)),
        pools: linkedRecord(pools, (entry) => linkPool(entry, linking)),
        queues: linkedRecord(queues, (entry) => linkQueue(entry, linking)),
        fallback: linkFallback(value.fallback, inside(place, 'fallback'), linking),
    });
}
/** Domains that belong to nobody's account, from a list or written here. */
function linkAccountMatch(written, place, { vocabulary }) {
    if (written === undefined)
        return undefined;
    const { freemail } = written;
    if (!('list' in freemail))
        return { freemail: sortedDistinct(freemail.map(normalText)), place };
    const values = vocabulary.lists.get(freemail.list);
    if (values === undefined)
        vocabulary.knows('list', freemail.list, inside(place, 'freemail', 'list'));
    return values === undefined ? undefined : { freemail: values, list: freemail.list, place };
}
/** A queue that nobody answers for is none. */
function linkQueue({ id, written, place }, linking) {
    const owner = linkName('role', written.owner, inside(place, 'owner'), linking);
    const queue = present({
        id,
        title: linkTitle({ id, title: written.title, place }, linking),
        rationale: linkOptionalText(written.rationale, inside(place, 'rationale'), linking),
        team: linkName('team', written.team, inside(place, 'team'), linking),
        place,
    });
    return owner === undefined ? undefined : { ...queue, owner };
}
function linkFallback(written, place, linking) {
    const known = written.flatMap(({ id, queue }, index) => {
        const at = inside(place, index);
        return linking.names.knows('queue', queue, inside(at, 'queue')) ? [{ id, queue, place: at }] : [];
    });
    return firstOfId(known);
}
