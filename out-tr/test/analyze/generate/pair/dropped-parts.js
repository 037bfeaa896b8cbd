import { isRecord, replacedAt, sitesIn } from '../tree.js';
/** One scoring rule left out; a group keeps at least one. */
export const ruleDropped = (written, random) => without(written, [...sitesIn({ scoring: written.scoring })].filter(({ path }) => path.at(-2) === 'rules'), random.below);
export const routeDropped = (written, random) => written.routing.rules.length < 2
    ? undefined
    : without(written, written.routing.rules.map((value, index) => ({ path: ['routing', 'rules', index], value })), random.below);
/** `exists` taken out of an `all`, or a field that a stage waits for. */
export const nullGuardRemoved = (written, random) => without(written, [...sitesIn({ scoring: written.scoring, lifecycle: written.lifecycle, routing: written.routing })].filter(({ path, value }) => path.at(-2) === 'fields' || (path.at(-2) === 'all' && asksPresence(value))), random.below);
function asksPresence(value) {
    if (!isRecord(value))
        return false;
    const [test] = Object.values(value);
    return isRecord(test) && 'exists' in test;
}
function without(written, sites, below) {
    const site = sites[below(Math.max(1, sites.length))];
    return site && replacedAt(written, site.path, undefined);
}
