import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkQuota } from '../linking/quantities.js';
import { sortedDistinct } from '../linking/record.js';
import { linkName, linkNames } from '../linking/references.js';
import { linkSpan } from '../linking/span.js';
import { linkOptionalText } from '../linking/text.js';
export const people = {
    kind: 'people',
    occurs: 'any',
    declares: [
        { noun: 'role', keysOf: 'roles' },
        { noun: 'team', keysOf: 'teams' },
        { noun: 'member', keysOf: 'members' },
    ],
    link: (sources, linking) => {
        const members = linkedRecord(mapEntries(sources, 'members', (document) => document.members), (entry) => linkMember(entry, linking));
        const byTeam = membersByTeam(Object.values(members));
        return {
            roles: linkedRecord(mapEntries(sources, 'roles', (document) => document.roles), (entry) => linkRole(entry, linking)),
            teams: linkedRecord(mapEntries(sources, 'teams', (document) => document.teams), (entry) => linkTeam(entry, byTeam, linking)),
            members,
        };
    },
};
function linkRole(entry, linking) {
    return { ...linkDefinition(entry, linking), side: entry.written.side };
}
function linkTeam(entry, members, linking) {
    const { id, written, place } = entry;
    return present({
        ...linkDefinition(entry, linking),
        side: written.side,
        calendar: linkName('calendar', written.calendar, inside(place, 'calendar'), linking),
        lead: linkName('role', written.lead, inside(place, 'lead'), linking),
        members: members.get(id) ?? [],
    });
}
/** Member ids per team, in the order of the members. */
function membersByTeam(members) {
    const byTeam = new Map();
    for (const { id, team } of members) {
        const ids = byTeam.get(team);
        if (ids === undefined)
            byTeam.set(team, [id]);
        else
            ids.push(id);
    }
    return byTeam;
}
/** A member of no known team is nobody the agreement could give a lead to. */
function linkMember({ id, written, place }, linking) {
    const team = linkName('team', written.team, inside(place, 'team'), linking);
    const member = present({
        id,
        roles: linkNames('role', written.roles, inside(place, 'roles'), linking),
        weight: written.weight ?? 1,
        capacity: written.capacity === undefined
            ? undefined
            : linkQuota(written.capacity, inside(place, 'capacity'), linking),
        active: written.active ?? true,
        absences: linkAbsences(written.absences ?? [], inside(place, 'absences'), linking),
        skills: sortedDistinct(written.skills ?? []),
        calendar: linkName('calendar', written.calendar, inside(place, 'calendar'), linking),
        note: linkOptionalText(written.note, inside(place, 'note'), linking),
        place,
    });
    return team === undefined ? undefined : { ...member, team };
}
function linkAbsences(written, place, linking) {
    const absences = written.map((absence, index) => linkSpan(absence, inside(place, index), linking));
    return absences
        .filter((absence) => absence !== undefined)
        .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
}
