import { isConnective } from '../../../criteria/atoms.js';
import { implies, isImpossible } from '../../../criteria/witness/witness.js';
import { criteriaInUse } from '../../../model/criteria-in-use.js';
export const partWithoutEffect = {
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
function idleParts(fields, criterion) {
    if (!isConnective(criterion))
        return [];
    return [...criterion.of.flatMap((part) => idleParts(fields, part)), ...idleIn(fields, criterion)];
}
/** In `all` the part that follows from another; in `any` and `none` the part from which another follows. */
function idleIn(fields, { op, of }) {
    if (op === 'kOf')
        return [];
    return of.flatMap((part, index) => {
        if (isImpossible(part, fields))
            return [];
        const cause = of.find((other, position) => {
            if (position === index || (position > index && isEqual(fields, part, other)))
                return false;
            return op === 'all' ? implies(other, part, fields) : implies(part, other, fields);
        });
        return cause === undefined || isImpossible(cause, fields) ? [] : [{ part, cause }];
    });
}
/** Of two parts that mean the same, the first stays. */
function isEqual(fields, left, right) {
    return implies(left, right, fields) && implies(right, left, fields);
}
