import { type Caveat, impossible } from '../caveat.ts';
import type { Carrier } from './carrier.ts';
import { validationRulePath } from './file/rule-files.ts';
import {
  type Excess,
  type ExpandedSize,
  excessOf,
  expandedSize,
  fieldsNamed,
  formulaLimits,
} from './formula/size.ts';
import { fieldPath, type LeadField } from './lead-field.ts';
import type { ValidationRule } from './lifecycle/validation-rule.ts';
import type { Refusal } from './refusal.ts';
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
  const sizeOf = expandedSize(formulas);
  const { fields, files, routes } = lossesOf(all, formulas, sizeOf);
  const overtaking = afterFirstLost(all.assignment, routes);
  const carriers = all.carriers.map((carrier) => ({ carrier, causes: causesOf(carrier, files, routes) }));
  return {
    fields: all.fields.filter(({ name }) => !fields.has(name)),
    validationRules: all.validationRules.filter(({ name }) => !files.has(validationRulePath(name))),
    assignment: all.assignment.filter((entry) => !isLost(entry, routes)),
    carriers: carriers.map(({ carrier, causes }) =>
      nearLimit(withOvertaking(withLosses(carrier, causes), overtaking), formulas, sizeOf),
    ),
    refusals: [...new Set([...files.values(), ...routes.values()])]
      .map((cause) => ({
        ...cause,
        clauses: carriers.filter(({ causes }) => causes.includes(cause)).map(({ carrier }) => carrier.clause),
      }))
      // A part of a condition that nothing names after all.
      .filter(({ clauses }) => clauses.length > 0),
  };
}

/** The formula that is too large itself; one for all that name it. */
type Cause = Pick<Refusal, 'excess' | 'formula'>;

/** What cannot be emitted: fields by API name, files by path, lines of the assignment rule by clause. */
interface Losses {
  readonly fields: ReadonlyMap<string, Cause>;
  readonly files: ReadonlyMap<string, Cause>;
  readonly routes: ReadonlyMap<string, Cause>;
}

function lossesOf(
  { assignment, validationRules }: Formulas,
  formulas: ReadonlyMap<string, string>,
  sizeOf: ExpandedSize,
): Losses {
  const fields = refusedFields(formulas, sizeOf);
  const files = new Map([...fields].map(([name, cause]) => [fieldPath(name), cause]));
  for (const { formula, name } of validationRules) {
    const cause = causeIn(name, formula, sizeOf, fields);
    if (cause !== undefined) files.set(validationRulePath(name), cause);
  }
  const routes = new Map<string, Cause>();
  for (const { clauses, formula, id } of assignment) {
    const cause = causeIn(id, formula, sizeOf, fields);
    if (cause !== undefined) for (const clause of clauses) routes.set(clause, cause);
  }
  return { fields, files, routes };
}

function refusedFields(
  formulas: ReadonlyMap<string, string>,
  sizeOf: ExpandedSize,
): ReadonlyMap<string, Cause> {
  const refused = new Map<string, Cause>();
  for (let before = -1; before < refused.size; ) {
    before = refused.size;
    for (const [name, formula] of formulas) {
      const cause = refused.has(name) ? undefined : causeIn(name, formula, sizeOf, refused);
      if (cause !== undefined) refused.set(name, cause);
    }
  }
  return refused;
}

/** Why a formula cannot be emitted: it is too large, or names a field that is not. */
function causeIn(
  name: string,
  formula: string,
  sizeOf: ExpandedSize,
  refused: ReadonlyMap<string, Cause>,
): Cause | undefined {
  const named = fieldsNamed(formula).find((field) => refused.has(field));
  if (named !== undefined) return refused.get(named);
  const excess = excessOf(formula, sizeOf);
  return excess === undefined ? undefined : { excess, formula: name };
}

function causesOf(
  { clause, fields = [], files = [] }: Carrier,
  lost: ReadonlyMap<string, Cause>,
  unrouted: ReadonlyMap<string, Cause>,
): readonly Cause[] {
  const paths = [...fields.map((name) => fieldPath(name)), ...files];
  const cause = unrouted.get(clause);
  return [...paths.flatMap((path) => lost.get(path) ?? []), ...(cause === undefined ? [] : [cause])];
}

/** A clause that loses a file or its line in the assignment rule is missing. */
function withLosses(carrier: Carrier, causes: readonly Cause[]): Carrier {
  if (causes.length === 0) return carrier;
  return { ...carrier, caveats: [...carrier.caveats, ...causes.map(({ excess }) => tooLarge(excess))] };
}

/** Clauses of the lines that get leads which a line left out before them would have taken. */
function afterFirstLost(
  assignment: readonly AssignmentEntry[],
  routes: ReadonlyMap<string, Cause>,
): ReadonlySet<string> {
  const first = assignment.findIndex((entry) => isLost(entry, routes));
  const after = first < 0 ? [] : assignment.slice(first + 1);
  return new Set(after.flatMap(({ clauses }) => clauses));
}

function isLost({ clauses }: AssignmentEntry, routes: ReadonlyMap<string, Cause>): boolean {
  return clauses.some((clause) => routes.has(clause));
}

function withOvertaking(carrier: Carrier, overtaking: ReadonlySet<string>): Carrier {
  if (!overtaking.has(carrier.clause)) return carrier;
  return { ...carrier, caveats: [...carrier.caveats, overtaken] };
}

function tooLarge({ allowed, measured, of }: Excess): Caveat {
  const size = `${measured} > ${allowed}${of === 'characters' ? '' : ' bytes'}`;
  return impossible(
    `the formula with all it names is too large for Salesforce (${size})`,
    `die Formel mit allem, was sie nennt, ist zu groß für Salesforce (${size})`,
  );
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
