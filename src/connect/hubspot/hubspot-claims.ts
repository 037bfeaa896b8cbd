import { ForeignText } from '../../analyze/told/foreign-text.ts';
import type { ToldValue } from '../../analyze/told/told.ts';
import { hubspot } from '../../compile/hubspot/hubspot.ts';
import { passesTest } from '../../compile/hubspot/read/evaluate-test.ts';
import { type JsonTree, jsonTree } from '../../compile/hubspot/read/json-tree.ts';
import { type ListAlternatives, listAlternatives } from '../../compile/hubspot/read/list-filter.ts';
import { propertyMeanings } from '../../compile/hubspot/read/property-meaning.ts';
import { type PropertyReading, readAlternatives } from '../../compile/hubspot/read/read-test.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import { type ArtefactFile, type ArtefactPlace, placeAt } from '../artefact-file.ts';
import type { Claim, Unread } from '../claim.ts';
import type { WitnessLead } from '../witness-lead.ts';
import { contactValue } from './contact-value.ts';
import { type MeantList, meantLists } from './meant-lists.ts';

/** Everything that retrieved lists say and the agreement says, too. A list is known by its name. */
export function hubspotClaims(
  agreement: Agreement,
  configuration: TargetConfiguration,
  files: readonly ArtefactFile[],
): readonly (Claim | Unread)[] {
  const meanings = propertyMeanings(agreement, configuration);
  const reading = { agreement, meaningOf: (property: string) => meanings.get(property) };
  const { artifacts, clauses } = hubspot.compile(agreement, configuration);
  const exact = new Set(clauses.flatMap(({ fidelity, id }) => (fidelity === 'exact' ? [id] : [])));
  const byFile = new Map(meantLists(agreement).map((list) => [`lists/${list.file}.json`, list]));
  const written = new Map(
    artifacts.flatMap(({ content, path }) => {
      const list = byFile.get(path);
      if (list === undefined) return [];
      const tree = jsonTree(content);
      return [[nameOf(tree), { list, alternatives: alternativesOf(tree) }] as const];
    }),
  );
  return files.flatMap((file): readonly (Claim | Unread)[] => {
    const placeOf = (at: number): ArtefactPlace => placeAt(file, at);
    let clause: string | undefined;
    try {
      const tree = jsonTree(file.content);
      const known = isList(tree) ? written.get(nameOf(tree)) : undefined;
      if (known === undefined) return [];
      clause = known.list.clause;
      const found = alternativesOf(tree);
      return [claimOf(reading, known.list, placeOf(tree.at), found, known.alternatives, exact.has(clause))];
    } catch (error) {
      if (!(error instanceof ForeignText)) throw error;
      return [{ place: placeOf(error.at), what: error.message, ...(clause !== undefined && { clause }) }];
    }
  });
}

function claimOf(
  reading: PropertyReading,
  { clause, expected, meant }: MeantList,
  place: ArtefactPlace,
  found: ListAlternatives,
  written: ListAlternatives,
  isExact: boolean,
): Claim {
  const shows = (of: ListAlternatives) => (witness: WitnessLead): ToldValue => isIn(reading, of, witness);
  return {
    clause,
    place,
    found: readAlternatives(reading, found),
    meant,
    written: readAlternatives(reading, written),
    isExact,
    expected,
    got: shows(found),
    gotWritten: shows(written),
  };
}

/** Is the lead's contact in the list? */
function isIn({ agreement, meaningOf }: PropertyReading, of: ListAlternatives, witness: WitnessLead): boolean {
  const at = { now: witness.asOf, today: witness.facts.today };
  return of.some((tests) =>
    tests.every((test) => passesTest(test, contactValue(agreement, meaningOf(test.property), witness), at)),
  );
}

function isList(tree: JsonTree): boolean {
  return tree.is === 'object' && tree.entries.has('filterBranch');
}

function nameOf(tree: JsonTree): string {
  const name = tree.is === 'object' ? tree.entries.get('name') : undefined;
  return name?.is === 'value' ? String(name.value) : '';
}

function alternativesOf(tree: JsonTree): ListAlternatives {
  const branch = tree.is === 'object' ? tree.entries.get('filterBranch') : undefined;
  if (branch === undefined) throw new ForeignText('a list without filters', tree.at);
  return listAlternatives(branch);
}
