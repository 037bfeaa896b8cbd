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
import { type ArtefactFile, type ArtefactPlace, fileName, placeAt } from '../artefact-file.ts';
import type { ArtefactReader, Claim, Unread } from '../claim.ts';
import type { WitnessLead } from '../witness-lead.ts';
import { contactValue } from './contact-value.ts';
import { type MeantList, meantLists } from './meant-lists.ts';

/** A reader of retrieved lists: everything they say and the agreement says, too. A list is known by its name. */
export function openHubspot(agreement: Agreement, configuration: TargetConfiguration): ArtefactReader {
  const meanings = propertyMeanings(agreement, configuration);
  const reading = { agreement, meaningOf: (property: string) => meanings.get(property) };
  const { clauses } = hubspot.compile(agreement, configuration);
  const exact = new Set(clauses.flatMap(({ fidelity, id }) => (fidelity === 'exact' ? [id] : [])));
  const written = writtenLists(agreement, configuration);
  return (files) => files.flatMap((file) => claimOfFile(reading, written, exact, file) ?? []);
}

/** What leadpact writes of a list today. */
interface WrittenList {
  readonly list: MeantList;
  readonly alternatives: ListAlternatives;
}

/** By the name that people see. */
function writtenLists(
  agreement: Agreement,
  configuration: TargetConfiguration,
): ReadonlyMap<string, WrittenList> {
  const byFile = new Map(meantLists(agreement).map((list) => [`lists/${list.file}.json`, list]));
  const { artifacts } = hubspot.compile(agreement, configuration);
  return new Map(
    artifacts.flatMap(({ content, path }) => {
      const list = byFile.get(path);
      if (list === undefined) return [];
      const tree = jsonTree(content);
      return [[nameOf(tree), { list, alternatives: alternativesOf(tree) }] as const];
    }),
  );
}

function claimOfFile(
  reading: PropertyReading,
  written: ReadonlyMap<string, WrittenList>,
  exact: ReadonlySet<string>,
  file: ArtefactFile,
): Claim | Unread | undefined {
  let clause: string | undefined;
  try {
    const tree = jsonTree(file.content);
    const known = isList(tree) ? written.get(nameOf(tree)) : undefined;
    if (known === undefined) return undefined;
    clause = known.list.clause;
    const place = placeAt(file, tree.at);
    return claimOf(reading, known.list, place, alternativesOf(tree), known.alternatives, exact.has(clause));
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    const isOwn = [...written.values()].some(({ list }) => `${list.file}.json` === fileName(file.path));
    if (clause === undefined && !isOwn) return undefined;
    const place = placeAt(file, error.at);
    return { place, what: error.message, ...(clause !== undefined && { clause }) };
  }
}

function claimOf(
  reading: PropertyReading,
  { clause, expected, meant }: MeantList,
  place: ArtefactPlace,
  found: ListAlternatives,
  written: ListAlternatives,
  isExact: boolean,
): Claim {
  const shows =
    (of: ListAlternatives) =>
    (witness: WitnessLead): ToldValue =>
      isIn(reading, of, witness);
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
function isIn(
  { agreement, meaningOf }: PropertyReading,
  of: ListAlternatives,
  witness: WitnessLead,
): boolean {
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
