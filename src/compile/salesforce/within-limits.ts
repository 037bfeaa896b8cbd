import { type Caveat, impossible, roughly } from '../caveat.ts';
import type { Carrier } from './carrier.ts';
import { validationRulePath } from './file/rule-files.ts';
import { type Excess, type ExpandedSize, fieldsNamed, formulaLimits } from './formula/size.ts';
import { fieldPath, type LeadField } from './lead-field.ts';
import type { ValidationRule } from './lifecycle/validation-rule.ts';
import type { Refusal, TooLarge } from './refusal.ts';
import { roomFor } from './room.ts';
import { type AssignmentEntry, overtaken } from './routing/assignment.ts';
import { formulasOf } from './workbench.ts';

/** Everything that holds formulas, and the clauses they carry. */
export interface Formulas {
  readonly fields: readonly LeadField[];
  readonly validationRules: readonly ValidationRule[];
  readonly assignment: readonly AssignmentEntry[];
  readonly carriers: readonly Carrier[];
}

/** What Salesforce takes, and what it does not. */
export interface Emitted extends Formulas {
  readonly refusals: readonly Refusal[];
}

/** The same without the formulas that Salesforce has no room for, and those that name one; their clauses are missing. */
export function emitted(all: Formulas): Emitted {
  const formulas = formulasOf(all.fields);
  const room = roomFor(formulas);
  const files = new Map([...room.lost].map(([name, cause]) => [fieldPath(name), cause]));
  for (const { formula, name } of all.validationRules) {
    const cause = room.causeOf(name, formula);
    if (cause !== undefined) files.set(validationRulePath(name), cause);
  }
  const routes = new Map<string, TooLarge>();
  for (const { clauses, formula, id } of all.assignment) {
    const cause = room.causeOf(id, formula);
    if (cause !== undefined) for (const clause of clauses) routes.set(clause, cause);
  }
  const overtaking = afterFirstLost(all.assignment, routes);
  const carriers = all.carriers.map((carrier) => {
    const lossless = withoutLost(carrier, files, routes);
    const told = nearLimit(withOvertaking(lossless.carrier, overtaking), formulas, room.sizeOf);
    return { ...lossless, carrier: told };
  });
  const validationRules = all.validationRules.filter(({ name }) => !files.has(validationRulePath(name)));
  const assignment = all.assignment.filter((entry) => !isLost(entry, routes));
  const fields = all.fields.filter(({ name }) => !room.lost.has(name));
  return {
    fields: withoutIdleParts(fields, [...validationRules, ...assignment]),
    validationRules,
    assignment,
    carriers: carriers.map(({ carrier }) => carrier),
    refusals: [...new Set([...files.values(), ...routes.values()])]
      .map((cause) => {
        const losing = carriers
          .filter(({ causes }) => causes.includes(cause))
          .map(({ carrier }) => carrier.clause);
        return { ...cause, ...holderOf(cause, all), clauses: losing };
      })
      // A part of a condition that nothing names after all.
      .filter(({ clauses }) => clauses.length > 0),
  };
}

/** Parts of formulas are only there for the formulas that name them. */
function withoutIdleParts(
  fields: readonly LeadField[],
  rules: readonly { readonly formula: string }[],
): readonly LeadField[] {
  const named = new Set([...fields, ...rules].flatMap(({ formula }) => fieldsNamed(formula ?? '')));
  const kept = fields.filter(({ isPart, name }) => isPart !== true || named.has(name));
  return kept.length === fields.length ? kept : withoutIdleParts(kept, rules);
}

function holderOf({ formula }: TooLarge, { assignment, carriers }: Formulas): Pick<Refusal, 'holder'> {
  const route = assignment.find(({ id }) => id === formula)?.clauses[0];
  const holder = route ?? carriers.find(({ fields }) => fields?.includes(formula))?.clause;
  return holder === undefined ? {} : { holder };
}

interface Lossless {
  readonly carrier: Carrier;
  /** What it loses by; empty where another of its files is enough. */
  readonly causes: readonly TooLarge[];
}

/** The carrier without the files that are not written, and with what follows for its clause. */
function withoutLost(
  carrier: Carrier,
  lost: ReadonlyMap<string, TooLarge>,
  unrouted: ReadonlyMap<string, TooLarge>,
): Lossless {
  const { besides = [], clause, fields = [], files = [] } = carrier;
  const isThere = (path: string): boolean => !lost.has(path);
  const kept = {
    ...carrier,
    fields: fields.filter((name) => isThere(fieldPath(name))),
    files: files.filter(isThere),
    besides: besides.filter(isThere),
  };
  const own = [...fields.map((name) => fieldPath(name)), ...files].flatMap((path) => lost.get(path) ?? []);
  const route = unrouted.get(clause);
  const isEnough = carrier.isEither === true && kept.fields.length + kept.files.length > 0;
  const causes = [...(isEnough ? [] : own), ...(route === undefined ? [] : [route])];
  const rough = besides.flatMap((path) => lost.get(path) ?? []);
  if (causes.length + rough.length + own.length === 0) return { carrier, causes };
  const caveats = [
    ...carrier.caveats,
    ...causes.map(({ excess }) => tooLarge(excess)),
    ...rough.map(({ excess }) => partTooLarge(excess)),
  ];
  return { carrier: { ...kept, caveats }, causes: [...causes, ...rough] };
}

/** Clauses of the lines that get leads which a line left out before them would have taken. */
function afterFirstLost(
  assignment: readonly AssignmentEntry[],
  routes: ReadonlyMap<string, TooLarge>,
): ReadonlySet<string> {
  const first = assignment.findIndex((entry) => isLost(entry, routes));
  const after = first < 0 ? [] : assignment.slice(first + 1);
  return new Set(after.flatMap(({ clauses }) => clauses));
}

function isLost({ clauses }: AssignmentEntry, routes: ReadonlyMap<string, TooLarge>): boolean {
  return clauses.some((clause) => routes.has(clause));
}

function withOvertaking(carrier: Carrier, overtaking: ReadonlySet<string>): Carrier {
  if (!overtaking.has(carrier.clause)) return carrier;
  return { ...carrier, caveats: [...carrier.caveats, overtaken] };
}

function tooLarge(excess: Excess): Caveat {
  return impossible(
    `the formula with all it names is too large for Salesforce (${sizeText(excess)})`,
    `die Formel mit allem, was sie nennt, ist zu groß für Salesforce (${sizeText(excess)})`,
  );
}

function partTooLarge(excess: Excess): Caveat {
  return roughly(
    `a formula that belongs to it is too large for Salesforce (${sizeText(excess)}) and left out`,
    `eine Formel, die dazugehört, ist zu groß für Salesforce (${sizeText(excess)}) und fehlt`,
  );
}

function sizeText({ allowed, measured, of }: Excess): string {
  return `${measured} > ${allowed}${of === 'characters' ? '' : ' bytes'}`;
}

/** Share of the compiled size from which the estimate is no longer comfortable. */
const comfortable = 0.6;

/** Says so where a formula comes near a limit that can only be estimated. */
function nearLimit(carrier: Carrier, formulas: ReadonlyMap<string, string>, sizeOf: ExpandedSize): Carrier {
  const bytes = (carrier.fields ?? []).map((name) => sizeOf(formulas.get(name) ?? ''));
  const isNear = bytes.some((size) => size > formulaLimits.compiledBytes * comfortable);
  return isNear ? { ...carrier, caveats: [...carrier.caveats, compiles] } : carrier;
}

const compiles: Caveat = {
  fidelity: 'exact',
  words: {
    en: 'Salesforce compiles the formula, which comes near its limit of 15,000 bytes',
    de: 'Salesforce kompiliert die Formel, die der Grenze von 15.000 Byte nahekommt',
  },
};
