import { typeCriterion } from '../../criteria/type-criterion.js';
import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkName, linkNames } from '../linking/references.js';
export const territories = {
    kind: 'territories',
    occurs: 'any',
    declares: [{ noun: 'territory', keysOf: 'territories' }],
    link: (sources, linking) => linkedRecord(mapEntries(sources, 'territories', (document) => document.territories), (entry) => linkTerritory(entry, linking)),
};
/** A territory that no known team works is none. */
function linkTerritory(entry, linking) {
    const { written, place } = entry;
    const team = linkName('team', written.team, inside(place, 'team'), linking);
    const named = linkNames('member', written.members, inside(place, 'members'), linking);
    const when = written.when === undefined
        ? undefined
        : typeCriterion(written.when, inside(place, 'when'), linking.vocabulary);
    if (team === undefined)
        return undefined;
    const members = written.members === undefined ? activeMembers(team, linking) : named;
    return present({ ...linkDefinition(entry, linking), when, team, members });
}
function activeMembers(team, { part }) {
    const { teams, members } = part('people');
    return (teams[team]?.members ?? []).filter((id) => members[id]?.active);
}
