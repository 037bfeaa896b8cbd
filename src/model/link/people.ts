import { inside, type Place } from '../../diagnostics/place.ts';
import type {
  PeopleAbsenceDocument,
  PeopleMemberDocument,
  PeopleRoleDocument,
  PeopleTeamDocument,
} from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkQuota } from '../linking/quantities.ts';
import { sortedDistinct } from '../linking/record.ts';
import { linkName, linkNames } from '../linking/references.ts';
import { linkSpan } from '../linking/span.ts';
import { linkOptionalText } from '../linking/text.ts';
import type { Absence, Member, Role, Team } from '../people.ts';

export const people: KindLinker<'people'> = {
  kind: 'people',
  occurs: 'any',
  declares: [
    { noun: 'role', keysOf: 'roles' },
    { noun: 'team', keysOf: 'teams' },
    { noun: 'member', keysOf: 'members' },
  ],
  link: (sources, linking) => {
    const members = linkedRecord(
      mapEntries(sources, 'members', (document) => document.members),
      (entry) => linkMember(entry, linking),
    );
    const byTeam = membersByTeam(Object.values(members));
    return {
      roles: linkedRecord(
        mapEntries(sources, 'roles', (document) => document.roles),
        (entry) => linkRole(entry, linking),
      ),
      teams: linkedRecord(
        mapEntries(sources, 'teams', (document) => document.teams),
        (entry) => linkTeam(entry, byTeam, linking),
      ),
      members,
    };
  },
};

function linkRole(entry: Entry<PeopleRoleDocument>, linking: Linking): Role {
  return { ...linkDefinition(entry, linking), side: entry.written.side };
}

function linkTeam(
  entry: Entry<PeopleTeamDocument>,
  members: ReadonlyMap<string, readonly string[]>,
  linking: Linking,
): Team {
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
function membersByTeam(members: readonly Member[]): ReadonlyMap<string, readonly string[]> {
  const byTeam = new Map<string, string[]>();
  for (const { id, team } of members) {
    const ids = byTeam.get(team);
    if (ids === undefined) byTeam.set(team, [id]);
    else ids.push(id);
  }
  return byTeam;
}

/** A member of no known team is nobody the agreement could give a lead to. */
function linkMember(
  { id, written, place }: Entry<PeopleMemberDocument>,
  linking: Linking,
): Member | undefined {
  const team = linkName('team', written.team, inside(place, 'team'), linking);
  const member = present({
    id,
    roles: linkNames('role', written.roles, inside(place, 'roles'), linking),
    weight: written.weight ?? 1,
    capacity:
      written.capacity === undefined
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

function linkAbsences(
  written: readonly PeopleAbsenceDocument[],
  place: Place,
  linking: Linking,
): readonly Absence[] {
  const absences = written.map((absence, index) => linkSpan(absence, inside(place, index), linking));
  return absences
    .filter((absence) => absence !== undefined)
    .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
}
