import { isConnective } from '../../../criteria/atoms.ts';
import type { Connective, Criterion } from '../../../criteria/criterion.ts';
import { implies, isImpossible } from '../../../criteria/witness/witness.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { criteriaInUse } from '../../../model/criteria-in-use.ts';
import type { Rule } from '../../rule.ts';

type Fields = Agreement['fields'];

export const partWithoutEffect: Rule = {
  id: 'criteria/part-without-effect',
  severity: 'warning',
  owner: 'joint',
  summary: 'Every part of a condition decides about some lead.',
  why: 'somebody once meant something by it; as written, it can be struck out and nothing changes',

  *check(agreement) {
    for (const { criterion, by } of criteriaInUse(agreement)) {
      for (const { part, cause } of idleParts(agreement.fields, criterion)) {
        yield {
          place: part.place ?? criterion.place ?? agreement.place,
          message: `a part of the condition of ${by} changes nothing: another part already decides it`,
          help: 'remove it, or write the value that was meant',
          ...(cause.place ? { related: [{ place: cause.place, message: 'this part decides' }] } : {}),
        };
      }
    }
  },
};

interface Idle {
  readonly part: Criterion;
  readonly cause: Criterion;
}

function idleParts(fields: Fields, criterion: Criterion): readonly Idle[] {
  if (!isConnective(criterion)) return [];
  return [...criterion.of.flatMap((part) => idleParts(fields, part)), ...idleIn(fields, criterion)];
}

/** In `all` the part that follows from another; in `any` and `none` the part from which another follows. */
function idleIn(fields: Fields, { op, of }: Connective): readonly Idle[] {
  if (op === 'kOf') return [];
  return of.flatMap((part, index) => {
    if (isImpossible(part, fields)) return [];
    const cause = of.find((other, position) => {
      if (position === index || (position > index && isEqual(fields, part, other))) return false;
      return op === 'all' ? implies(other, part, fields) : implies(part, other, fields);
    });
    return cause === undefined || isImpossible(cause, fields) ? [] : [{ part, cause }];
  });
}

/** Of two parts that mean the same, the first stays. */
function isEqual(fields: Fields, left: Criterion, right: Criterion): boolean {
  return implies(left, right, fields) && implies(right, left, fields);
}
