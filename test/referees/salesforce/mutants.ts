import type { LeadField } from '../../../src/compile/salesforce/lead-field.ts';
import type { SalesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import type { Random } from '../random.ts';
import { shownScale } from './shown-scale.ts';

/** A formula with one thing changed, which the referee has to notice. */
export interface Mutant {
  readonly what: string;
  readonly field: LeadField;
  readonly formula: string;
  /** Of the points it shows. */
  readonly scale: number;
}

// An arm of a CASE over a picklist, and a picklist or multi-select that is asked for one value.
const picklistArm = /(?<=CASE\((?!LP_(?:Grade|Band)|MIN|FLOOR)\w+, .*)"[^"]*", (?:0 - )?[1-9]\d*, (?="|0\))/g;
const picklistValue = /(?:ISPICKVAL|INCLUDES)\(\w+, "[^"]+"\)/g;

/** One `>=` made `>`, and one value of a picklist dropped; where they are is drawn. */
export function mutants(random: Random, { fields, workbench }: SalesforceModel): readonly Mutant[] {
  const judged = fields.filter(({ says }) => says !== undefined);
  const arm = sites(judged, picklistArm).length > 0;
  const changes: readonly Change[] = [
    { what: '>= made >', seen: / >= (?=\d)/g, by: ' > ' },
    {
      what: 'a value dropped',
      seen: arm ? picklistArm : picklistValue,
      by: arm ? '' : 'FALSE',
    },
  ];
  return changes.map((change) => {
    const mutant = mutantOf(random, judged, change);
    return { ...mutant, scale: shownScale(workbench.agreement, mutant.field) };
  });
}

interface Change {
  readonly what: string;
  readonly seen: RegExp;
  readonly by: string;
}

function mutantOf(
  random: Random,
  fields: readonly LeadField[],
  { by, seen, what }: Change,
): Omit<Mutant, 'scale'> {
  const { field, match } = random.pick(sites(fields, seen));
  const formula = field.formula ?? '';
  const rest = formula.slice(match.index + match[0].length);
  return { what, field, formula: `${formula.slice(0, match.index)}${by}${rest}` };
}

function sites(fields: readonly LeadField[], seen: RegExp) {
  return fields.flatMap((field) =>
    [...(field.formula ?? '').matchAll(seen)].map((match) => ({ field, match })),
  );
}
