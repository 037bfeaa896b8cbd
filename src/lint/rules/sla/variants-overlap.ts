import type { Criterion } from '../../../criteria/criterion.ts';
import { sameCriterion } from '../../../criteria/same-criterion.ts';
import { implies, witnessOf } from '../../../criteria/witness/witness.ts';
import { inside } from '../../../diagnostics/place.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Sla } from '../../../model/sla.ts';
import { formatDuration } from '../../../support/duration-text.ts';
import { certainAtStart, variants } from '../../clock-likeness.ts';
import { leadText } from '../../lead-text.ts';
import type { Rule } from '../../rule.ts';

export const variantsOverlap: Rule = {
  id: 'sla/variants-overlap',
  severity: 'warning',
  owner: 'joint',
  summary: 'Variants of a promise for different leads share no lead.',
  why: 'two clocks run on one lead, one of them is met and one is missed, and both figures are wrong',

  *check(agreement) {
    for (const group of variants(agreement)) {
      for (const [index, sla] of group.entries()) {
        for (const other of group.slice(0, index)) {
          const lead = sharedLead(agreement, other, sla);
          if (lead === undefined) continue;
          yield {
            place: inside(sla.place, 'applies'),
            message: `SLAs ${other.id} (${formatDuration(other.within)}) and ${sla.id} (${formatDuration(sla.within)}) both apply to ${lead}`,
            help: 'let one begin where the other ends, for example with none: [ … ] around the same condition',
            related: [{ place: inside(other.place, 'applies'), message: 'the other condition' }],
          };
        }
      }
    }
  },
};

/** A narrower promise that is also the shorter one is an exception, and no contradiction. */
function sharedLead(agreement: Agreement, left: Sla, right: Sla): string | undefined {
  const [first, second] = [left.applies, right.applies];
  if (!first || !second || sameCriterion(first, second)) return undefined;
  const { fields } = agreement;
  if (implies(first, second, fields) || implies(second, first, fields)) return undefined;
  const both: Criterion = { op: 'all', of: [first, second, ...certainAtStart(agreement, right)] };
  const facts = witnessOf(both, fields);
  return facts && leadText(agreement, facts);
}
