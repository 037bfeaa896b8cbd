import type { Told } from '../../../../analyze/told/told.ts';
import type { Saying } from '../../../../compile/salesforce/lead-field.ts';
import { freeId, idOf } from '../../../../records/proposal/new-id.ts';
import type { ArtefactPlace } from '../../../artefact-file.ts';
import type { DraftDimension, DraftGroup, DraftScoring } from '../../../import/draft-agreement.ts';
import { partsOf } from '../component-formula.ts';
import { wordsOfName } from '../lead-dictionary.ts';
import type { FieldFormula, LeadReading } from '../lead-reading.ts';
import { withoutPrefix } from '../own-names.ts';
import { groupsOf } from './group-parts.ts';
import { type GroupRule, groupRules } from './group-rules.ts';
import type { WrittenTerm } from './read-term.ts';
import { isCalculatedNumber, type ScoreSum, sumOfField } from './score-tree.ts';

/** A rule on fields and the summands that it stands for, to be proved to say the same. */
export interface RuleFound {
  readonly scoring: string;
  readonly dimension: string;
  readonly group: string;
  readonly rule: string;
  readonly found: Told;
  /** By what the summands are larger than points as they are shown. */
  readonly unit: number;
  readonly place: ArtefactPlace;
}

export interface LeadScorings {
  readonly scorings: readonly DraftScoring[];
  /** What calculated fields say, by API name in small letters. */
  readonly says: ReadonlyMap<string, Saying>;
  readonly found: readonly RuleFound[];
  /** API names in small letters of the fields that were read as points. */
  readonly read: ReadonlySet<string>;
}

interface Assembly {
  readonly reading: LeadReading;
  readonly prefix: string;
  readonly says: Map<string, Saying>;
  readonly found: RuleFound[];
  readonly read: Set<string>;
}

/** Every calculated number that adds up points, and that no other adds up again, is a scoring model. */
export function leadScorings(reading: LeadReading, prefix: string): LeadScorings {
  const assembly: Assembly = { reading, prefix, says: new Map(), found: [], read: new Set() };
  const roots = rootsOf(reading);
  const main = mainOf(roots, prefix);
  const taken = new Set<string>();
  const scorings = roots
    .toSorted((left, right) => Number(right === main) - Number(left === main))
    .flatMap((root) => {
      const scoring = scoringOf(assembly, root, root === main, taken);
      if (scoring !== undefined) taken.add(scoring.id);
      return scoring ?? [];
    });
  const first = scorings.some(({ isDefault }) => isDefault) ? undefined : scorings[0];
  return {
    scorings: scorings.map((scoring) => (scoring === first ? { ...scoring, isDefault: true } : scoring)),
    says: assembly.says,
    found: assembly.found,
    read: assembly.read,
  };
}

const known = 'Fit points attainable by the rules whose attributes are known.';

function rootsOf({ names }: LeadReading): readonly FieldFormula[] {
  const numbers = [...names.formulas.values()].filter(
    ({ field }) => isCalculatedNumber(names, field.name) && field.description !== known,
  );
  const added = new Set(
    numbers.flatMap(({ expression }) =>
      partsOf(expression).flatMap((part) => (part.kind === 'field' ? [part.name.toLowerCase()] : [])),
    ),
  );
  return numbers.filter(({ field }) => !added.has(field.name.toLowerCase()));
}

function mainOf(roots: readonly FieldFormula[], prefix: string): FieldFormula | undefined {
  const named = (shape: RegExp): FieldFormula | undefined =>
    roots.find(({ field }) => shape.test(withoutPrefix(field.name, prefix)));
  return (
    named(/^Total$/i) ??
    named(/total.*score|score.*total|lead.*score/i) ??
    named(/score|total|punkte/i) ??
    roots[0]
  );
}

const pointsOf = /^Points of (?<title>.+), (?<part>[a-z][a-z0-9-]*)\. Blank under an objection\.$/;

function scoringOf(
  assembly: Assembly,
  root: FieldFormula,
  isDefault: boolean,
  taken: ReadonlySet<string>,
): DraftScoring | undefined {
  const { names } = assembly.reading;
  const { field } = root;
  const sum = sumOfField(names, root);
  const title = pointsOf.exec(field.description)?.groups?.['title'] ?? field.label;
  const id = freeId(title === '' ? wordsOfName(field.name, assembly.prefix) : title, 'lead-score', taken);
  const isTotal =
    sum.terms.length > 0 &&
    sum.terms.every((term) => term.kind === 'field' && !isGroupField(term.name, names));
  const parts = isTotal
    ? sum.terms.flatMap((term) =>
        term.kind === 'field' ? [{ name: term.name, formula: names.formulas.get(term.name) }] : [],
      )
    : [{ name: field.name.toLowerCase(), formula: root }];
  const used = new Set<string>();
  const dimensions = parts.flatMap(({ formula, name }) => {
    const dimension = formula && dimensionOf(assembly, id, formula, used);
    if (dimension === undefined) return [];
    used.add(dimension.id);
    assembly.says.set(name, { of: 'dimension', scoring: id, dimension: dimension.id });
    return [dimension];
  });
  if (dimensions.length === 0) return undefined;
  const place = field.component.placeOf(field.component.element);
  assembly.says.set(field.name.toLowerCase(), { of: 'total', scoring: id });
  assembly.read.add(field.name.toLowerCase());
  const scales = dimensions.map(({ scale }) => scale);
  return {
    id,
    isDefault,
    ...(title !== '' && { title }),
    origin: `${place.path}:${place.line}`,
    scale: Math.max(0, ...scales),
    total: isTotal ? boundsOf(sum, (points) => points) : {},
    dimensions: dimensions.map(({ dimension }) => dimension),
    grades: [],
    bands: [],
  };
}

/** A field with the points of one group, not of a dimension. */
function isGroupField(name: string, { formulas }: LeadReading['names']): boolean {
  return formulas.get(name)?.field.description.startsWith('Before the clamp of the group.') === true;
}

function boundsOf({ max, min }: ScoreSum, shown: (points: number) => number): { min?: number; max?: number } {
  return { ...(min !== undefined && { min: shown(min) }), ...(max !== undefined && { max: shown(max) }) };
}

interface ReadDimension {
  readonly id: string;
  readonly scale: number;
  readonly dimension: DraftDimension;
}

function dimensionOf(
  assembly: Assembly,
  scoring: string,
  formula: FieldFormula,
  used: ReadonlySet<string>,
): ReadDimension | undefined {
  const { names } = assembly.reading;
  const sum = sumOfField(names, formula);
  const shown = (points: number): number => Math.round((points / sum.divisor) * 1e6) / 1e6;
  const named = pointsOf.exec(formula.field.description)?.groups?.['part'];
  const groups = groupsOf({ names, prefix: assembly.prefix }, formula, sum, named).map((group) => ({
    ...group,
    rules: groupRules(
      assembly.reading,
      { name: formula.field.name, terms: group.terms, ids: group.ids },
      shown,
    ),
  }));
  const filled = groups.filter(({ rules }) => rules.length > 0);
  assembly.read.add(formula.field.name.toLowerCase());
  if (filled.length === 0) return undefined;
  const isAboutEvents = filled.some(({ rules }) => rules.some((rule) => rule.isAboutEvents));
  const id = dimensionId(named, formula, isAboutEvents, used);
  const taken = new Set<string>();
  const drafts = filled.map((group): DraftGroup => {
    const groupId = freeId(group.id, 'rules', taken);
    taken.add(groupId);
    noteFound(assembly, { scoring, dimension: id, group: groupId }, group, sum.divisor);
    return {
      id: groupId,
      ...(group.title !== undefined && { title: group.title }),
      ...boundsOf(group.sum, shown),
      ...(group.rules[0]?.origin !== undefined && { origin: group.rules[0].origin }),
      rules: group.rules.map(({ data, id: rule }) => ({ id: rule, data })),
    };
  });
  const bounds = boundsOf(sum, shown);
  const scale = Math.max(Math.log10(sum.divisor), ...drafts.map(digitsIn));
  return { id, scale: Math.round(scale), dimension: { id, ...bounds, groups: drafts } };
}

/** Digits after the point of any points in the rules. */
function digitsIn({ rules }: DraftGroup): number {
  const written = JSON.stringify(rules.map(({ data }) => data));
  const found = [...written.matchAll(/"points":-?\d+\.(\d+)/g)].map(([, digits = '']) => digits.length);
  return Math.max(0, ...found);
}

function noteFound(
  { found, read }: Assembly,
  path: Pick<RuleFound, 'dimension' | 'group' | 'scoring'>,
  {
    fields,
    rules,
    terms,
  }: {
    readonly fields: readonly string[];
    readonly rules: readonly GroupRule[];
    readonly terms: readonly WrittenTerm[];
  },
  unit: number,
): void {
  for (const name of fields) read.add(name);
  const [first] = terms;
  for (const { found: told, id } of rules) {
    if (told === undefined || first === undefined) continue;
    found.push({ ...path, rule: id, found: told, unit, place: first.formula.placeOf(first.expression.at) });
  }
}

const ofFit = /fit|profil|firmo|demogra|account/i;
const ofEngagement = /engag|behavi|verhalten|activit|aktivit|intent|interes/i;

function dimensionId(
  named: string | undefined,
  { field }: FieldFormula,
  isAboutEvents: boolean,
  used: ReadonlySet<string>,
): string {
  if (named !== undefined && named !== 'total' && !used.has(named)) return named;
  const words = `${field.name} ${field.label}`;
  const byName = ofFit.test(words) ? 'fit' : ofEngagement.test(words) ? 'engagement' : undefined;
  const guess = byName ?? (isAboutEvents ? 'engagement' : 'fit');
  return used.has(guess)
    ? freeId(idOf(field.label) ?? 'points', 'points', new Set([...used, 'fit', 'engagement']))
    : guess;
}
