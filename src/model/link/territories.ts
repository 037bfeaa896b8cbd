import { typeCriterion } from '../../criteria/type-criterion.ts';
import { inside } from '../../diagnostics/place.ts';
import type { TerritoriesTerritoryDocument } from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkName, linkNames } from '../linking/references.ts';
import type { Territory } from '../territory.ts';

export const territories: KindLinker<'territories'> = {
  kind: 'territories',
  occurs: 'any',
  declares: [{ noun: 'territory', keysOf: 'territories' }],
  link: (sources, linking) =>
    linkedRecord(
      mapEntries(sources, 'territories', (document) => document.territories),
      (entry) => linkTerritory(entry, linking),
    ),
};

/** A territory that no known team works is none. */
function linkTerritory(entry: Entry<TerritoriesTerritoryDocument>, linking: Linking): Territory | undefined {
  const { written, place } = entry;
  const team = linkName('team', written.team, inside(place, 'team'), linking);
  const named = linkNames('member', written.members, inside(place, 'members'), linking);
  const when =
    written.when === undefined
      ? undefined
      : typeCriterion(written.when, inside(place, 'when'), linking.vocabulary);
  if (team === undefined) return undefined;
  const members = written.members === undefined ? activeMembers(team, linking) : named;
  return present({ ...linkDefinition(entry, linking), when, team, members });
}

function activeMembers(team: string, { part }: Linking): readonly string[] {
  const { teams, members } = part('people');
  return (teams[team]?.members ?? []).filter((id) => members[id]?.active);
}
