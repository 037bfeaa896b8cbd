import type { Caveat } from '../caveat.ts';
import type { Carrier } from './carrier.ts';
import { validationRulePath } from './file/rule-files.ts';
import { type ExpandedSize, excessOf, expandedSize, fieldsNamed, formulaLimits } from './formula/size.ts';
import { fieldPath, type LeadField } from './lead-field.ts';
import type { ValidationRule } from './lifecycle/validation-rule.ts';
import type { AssignmentEntry } from './routing/assignment.ts';
import { formulasOf } from './workbench.ts';

/** Everything that holds formulas, and the clauses they carry. */
export interface Formulas {
  readonly fields: readonly LeadField[];
  readonly validationRules: readonly ValidationRule[];
  readonly assignment: readonly AssignmentEntry[];
  readonly carriers: readonly Carrier[];
}

/** The same without the formulas that Salesforce has no room for, and those that name one; their clauses are missing. */
export function emitted(all: Formulas): Formulas {
  const formulas = formulasOf(all.fields);
  const sizeOf = expandedSize(formulas);
  const refused = refusedFields(formulas, sizeOf);
  const refusal = ({ formula }: { readonly formula: string }): Caveat | undefined =>
    refusalOf(formula, sizeOf, refused);
  const lost = new Map<string, Caveat>();
  for (const [name, reason] of refused) lost.set(fieldPath(name), reason);
  for (const rule of all.validationRules) {
    const reason = refusal(rule);
    if (reason !== undefined) lost.set(validationRulePath(rule.name), reason);
  }
  const assignment = all.assignment.filter((entry) => refusal(entry) === undefined);
  const unrouted = new Map(all.assignment.map((entry) => [`route/${entry.id}`, refusal(entry)]));
  return {
    fields: all.fields.filter(({ name }) => !refused.has(name)),
    validationRules: all.validationRules.filter(({ name }) => !lost.has(validationRulePath(name))),
    assignment,
    carriers: all.carriers.map((carrier) => nearLimit(withLosses(carrier, lost, unrouted), formulas, sizeOf)),
  };
}

function refusedFields(
  formulas: ReadonlyMap<string, string>,
  sizeOf: ExpandedSize,
): ReadonlyMap<string, Caveat> {
  const refused = new Map<string, Caveat>();
  for (let before = -1; before < refused.size; ) {
    before = refused.size;
    for (const [name, formula] of formulas) {
      const reason = refusalOf(formula, sizeOf, refused);
      if (reason !== undefined && !refused.has(name)) refused.set(name, reason);
    }
  }
  return refused;
}

/** Why a formula cannot be emitted: it is too large, or names a field that is not. */
function refusalOf(
  formula: string,
  sizeOf: ExpandedSize,
  refused: ReadonlyMap<string, Caveat>,
): Caveat | undefined {
  const named = fieldsNamed(formula).find((name) => refused.has(name));
  if (named !== undefined) return refused.get(named);
  const excess = excessOf(formula, sizeOf);
  return excess === undefined ? undefined : tooLarge(excess);
}

function tooLarge(excess: string): Caveat {
  return {
    fidelity: 'missing',
    words: {
      en: `the formula with all it names is too large for Salesforce (${excess})`,
      de: `die Formel mit allem, was sie nennt, ist zu groß für Salesforce (${excess})`,
    },
  };
}

/** A clause that loses a file or its line in the assignment rule is missing. */
function withLosses(
  carrier: Carrier,
  lost: ReadonlyMap<string, Caveat>,
  unrouted: ReadonlyMap<string, Caveat | undefined>,
): Carrier {
  const paths = [...(carrier.fields ?? []).map((name) => fieldPath(name)), ...(carrier.files ?? [])];
  const route = unrouted.get(carrier.clause.replace(/\/review$/, ''));
  const reasons = [...paths.flatMap((path) => lost.get(path) ?? []), ...(route === undefined ? [] : [route])];
  return reasons.length === 0 ? carrier : { ...carrier, caveats: [...carrier.caveats, ...reasons] };
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
