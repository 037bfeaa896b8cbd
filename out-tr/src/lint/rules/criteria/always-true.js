import { isImpossible } from '../../../criteria/witness/witness.js';
import { criteriaInUse } from '../../../model/criteria-in-use.js';
export const alwaysTrue = {
    id: 'criteria/always-true',
    severity: 'warning',
    owner: 'joint',
    summary: 'A condition leaves somebody out, or says openly that it takes everybody.',
    why: 'readers take it for a filter, and it filters nobody',
    *check(agreement) {
        for (const { criterion, by } of criteriaInUse(agreement)) {
            if (saysSo(criterion) || !isImpossible({ op: 'none', of: [criterion] }, agreement.fields))
                continue;
            yield {
                place: criterion.place ?? agreement.place,
                message: `the condition of ${by} is true of every lead`,
                help: 'write { all: [] } where everybody is meant, or make the condition narrower',
            };
        }
    },
};
function saysSo(criterion) {
    return (criterion.op === 'all' || criterion.op === 'none') && criterion.of.length === 0;
}
