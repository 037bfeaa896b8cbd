import type { ToldValue } from '../../analyze/told/told.ts';
import type { Saying } from '../../compile/salesforce/lead-field.ts';
import { evaluateFormula } from '../../compile/salesforce/read/evaluate-formula.ts';
import type { Expression } from '../../compile/salesforce/read/expression.ts';
import { readFormula } from '../../compile/salesforce/read/read-formula.ts';
import type { Claim, Unread } from '../claim.ts';
import type { WitnessLead } from '../witness-lead.ts';
import { unread, type WrittenFormula } from './formula-files.ts';
import { leadRow } from './lead-row.ts';
import { meantField } from './meant-field.ts';
import { plainValue } from './plain-value.ts';
import { saidValue } from './said-value.ts';
import type { SystemNames } from './system-names.ts';

/** What a calculated field of the lead says. */
export function fieldClaim(
  names: SystemNames,
  says: Saying,
  field: string,
  formula: WrittenFormula,
  partOf: (field: string) => Expression | undefined,
): Claim | Unread {
  const { agreement, meaningOf, writtenOf } = names;
  const clause = clauseOf(says);
  const { expression, placeOf } = formula;
  const written = writtenOf(field);
  try {
    const found = readFormula({ agreement, meaningOf, partOf }, expression);
    const meant = meantField(names, says);
    const evaluate =
      (of: Expression, parts: typeof partOf) =>
      (witness: WitnessLead): ToldValue =>
        plainValue(evaluateFormula(of, leadRow(agreement, witness, meaningOf, parts)));
    return {
      clause,
      place: placeOf(expression.at),
      found,
      ...(meant !== undefined && { meant }),
      ...(written !== undefined && {
        written: readFormula({ agreement, meaningOf, partOf: writtenOf }, written),
        gotWritten: evaluate(written, writtenOf),
      }),
      isExact: clausesOf(says, names).every(names.isExact),
      expected: (witness) => saidValue(agreement, says, witness),
      got: evaluate(expression, partOf),
    };
  } catch (error) {
    return { clause, ...unread(error, placeOf) };
  }
}

/** The clause for which the field stands. */
function clauseOf(says: Saying): string {
  switch (says.of) {
    case 'gate':
      return `gate/${says.gate}`;
    case 'first-gate':
      return 'gates';
    case 'ready':
      return `stage/${says.stage}/entry`;
    case 'qualification':
      return `qualification/${says.qualification}${says.item === undefined ? '' : `/${says.item}`}`;
    case 'rules':
      return `scoring/${says.scoring}/${says.dimension}/${says.group}`;
    case 'dimension':
      return `scoring/${says.scoring}/${says.dimension}`;
    case 'total':
      return `scoring/${says.scoring}`;
    case 'known':
      return `min-known/${says.scoring}`;
    case 'grade':
      return `grades/${says.scoring}`;
    case 'band':
      return `bands/${says.scoring}`;
    default:
      return `matrix/${says.scoring}`;
  }
}

/** All clauses that must be exact for the field to say exactly what the agreement says. */
function clausesOf(says: Saying, { agreement }: SystemNames): readonly string[] {
  if (says.of === 'first-gate') return agreement.lifecycle.gates.map(({ id }) => `gate/${id}`);
  if (says.of === 'rules') return says.rules.map((rule) => `${clauseOf(says)}/${rule}`);
  return [clauseOf(says)];
}
