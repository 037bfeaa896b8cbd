import type { Carrier } from './carrier.ts';
import type { Caveat } from './formula/caveat.ts';
import { excessOf, fieldsNamed } from './formula/size.ts';
import { fieldPath, type LeadField } from './lead-field.ts';

/** Something that is not emitted, by the path of its file, and why. */
export type Refused = ReadonlyMap<string, Caveat>;

/** The calculated fields that Salesforce has no room for, and those that name one of them. */
export function refusedFields(fields: readonly LeadField[]): ReadonlyMap<string, Caveat> {
  const formulas = new Map(
    fields.flatMap(({ formula, name }) => (formula === undefined ? [] : [[name, formula] as const])),
  );
  const refused = new Map<string, Caveat>();
  for (let before = -1; before < refused.size; ) {
    before = refused.size;
    for (const [name, formula] of formulas) {
      const reason = refusalOf(formula, formulas, refused);
      if (reason !== undefined && !refused.has(name)) refused.set(name, reason);
    }
  }
  return refused;
}

/** Why a formula cannot be emitted: it is too large, or names a field that is not. */
export function refusalOf(
  formula: string,
  formulas: ReadonlyMap<string, string>,
  refused: ReadonlyMap<string, Caveat>,
): Caveat | undefined {
  const named = fieldsNamed(formula).find((name) => refused.has(name));
  if (named !== undefined) return refused.get(named);
  const excess = excessOf(formula, formulas);
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

/** The carriers without what is not emitted; a clause that loses a file is missing. */
export function withoutRefused(carriers: readonly Carrier[], refused: Refused): readonly Carrier[] {
  return carriers.map((carrier) => {
    const paths = [...(carrier.fields ?? []).map(fieldPath), ...(carrier.files ?? [])];
    const reasons = paths.flatMap((path) => refused.get(path) ?? []);
    return reasons.length === 0 ? carrier : { ...carrier, caveats: [...carrier.caveats, ...reasons] };
  });
}
