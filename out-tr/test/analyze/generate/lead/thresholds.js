import { atoms } from '../../../../src/criteria/atoms.js';
import { criteriaInUse } from '../../../../src/model/criteria-in-use.js';
/** Every comparison of points in stages and routes, and where the bands begin. */
export function thresholdsOf(agreement) {
    const found = new Map();
    for (const { criterion } of criteriaInUse(agreement)) {
        for (const { atom } of atoms(criterion)) {
            if (atom.op !== 'total' && atom.op !== 'fit' && atom.op !== 'engagement')
                continue;
            found.set(`${atom.op} ${atom.value}`, { of: atom.op, value: atom.value });
        }
    }
    for (const { bands } of Object.values(agreement.scorings)) {
        for (const { from } of bands)
            if (from !== undefined)
                found.set(`engagement ${from}`, { of: 'engagement', value: from });
    }
    return [...found.values()];
}
