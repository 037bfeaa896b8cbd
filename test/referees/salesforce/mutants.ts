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

// A field of the record that is compared, an arm of a CASE over a picklist, and a picklist that is asked for one value.
const comparison = /(?<=BLANKVALUE\((\w+), [^()]*(?:\(\)[^()]*)?\)) >= (?=\d)/g;
const picklistArm =
  /(?<=CASE\((?!LP_(?:Grade|Band)|MIN|FLOOR)(\w+), .*)"[^"]*", (?:0 - )?[1-9]\d*, (?="|0\))/g;
const picklistValue = /(?:ISPICKVAL|INCLUDES)\((\w+), "[^"]+"\)/g;

/**
 * One `>=` made `>`, and one value of a picklist dropped; where they are is drawn. Comparisons of calculated fields are
 * left alone, for those may never take the value at which the change would show.
 */
export function mutants(random: Random, { fields, workbench }: SalesforceModel): readonly Mutant[] {
  const calculated = new Set(fields.filter(({ formula }) => formula !== undefined).map(({ name }) => name));
  const sitesOf = (seen: RegExp): readonly Site[] => {
    const all = fields
      .filter(({ says }) => says !== undefined)
      .flatMap((field) => [...(field.formula ?? '').matchAll(seen)].map((match) => ({ field, match })))
      .filter(({ match }) => !calculated.has(match[1] ?? ''));
    const plain = all.filter(({ field }) => field.says?.of !== 'ready');
    return plain.length > 0 ? plain : all;
  };
  const arms = sitesOf(picklistArm);
  return [
    { what: '>= made >', sites: sitesOf(comparison), by: ' > ' },
    arms.length > 0
      ? { what: 'a value dropped', sites: arms, by: '' }
      : { what: 'a value dropped', sites: sitesOf(picklistValue), by: 'FALSE' },
  ].map(({ by, sites, what }) => {
    const { field, match } = random.pick(sites);
    const formula = field.formula ?? '';
    const rest = formula.slice(match.index + match[0].length);
    const scale = shownScale(workbench.agreement, field);
    return { what, field, formula: `${formula.slice(0, match.index)}${by}${rest}`, scale };
  });
}

interface Site {
  readonly field: LeadField;
  readonly match: RegExpExecArray;
}
