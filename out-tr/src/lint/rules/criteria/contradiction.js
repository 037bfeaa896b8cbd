import { isConnective } from '../../../criteria/atoms.js';
import { attributesRead } from '../../../criteria/attributes-read.js';
import { isImpossible } from '../../../criteria/witness/witness.js';
import { criteriaInUse } from '../../../model/criteria-in-use.js';
export const contradiction = {
    id: 'criteria/contradiction',
    severity: 'error',
    owner: 'joint',
    summary: 'Every condition can be true of some lead.',
    why: 'whatever hangs on it never happens, and nobody notices, because each half of the sentence reads well',
    *check(agreement) {
        for (const { criterion, by } of criteriaInUse(agreement)) {
            for (const part of impossibleParts(agreement.fields, criterion)) {
                const about = attributesRead(part);
                yield {
                    place: part.place ?? criterion.place ?? agreement.place,
                    message: `${by} asks for something that no lead can be${about.length > 0 ? `: look at ${about.join(', ')}` : ''}`,
                    help: 'let the halves of the condition overlap, or write any where one of them is enough',
                };
            }
        }
    },
};
/** The smallest parts that cannot be. What stands under `none` may be impossible without harm. */
function impossibleParts(fields, criterion) {
    if (isConnective(criterion) && criterion.op !== 'none') {
        const inner = criterion.of.flatMap((part) => impossibleParts(fields, part));
        if (inner.length > 0)
            return inner;
    }
    return isImpossible(criterion, fields) ? [criterion] : [];
}
