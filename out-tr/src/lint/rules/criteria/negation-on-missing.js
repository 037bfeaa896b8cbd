import { atoms } from '../../../criteria/atoms.js';
import { criteriaInUse } from '../../../model/criteria-in-use.js';
export const negationOnMissing = {
    id: 'criteria/negation-on-missing',
    severity: 'warning',
    owner: 'joint',
    summary: 'A negated test on a field that may be empty also says what happens when it is empty.',
    why: 'a lead without the value passes the negation, which nobody reads that way: missing data would count as good data',
    *check(agreement) {
        for (const { criterion, by } of criteriaInUse(agreement)) {
            const negatives = [...atoms(criterion)].filter(({ negated }) => negated).map(({ atom }) => atom);
            for (const atom of negatives) {
                if (!('attribute' in atom) || atom.op === 'missing' || atom.op === 'exists')
                    continue;
                const field = agreement.fields[atom.attribute];
                if (!field?.nullable || field.type === 'set' || mentionsPresence(criterion, atom.attribute))
                    continue;
                yield {
                    place: atom.place ?? field.place,
                    message: `${by} negates a test on ${atom.attribute}, which may be empty; an empty ${atom.attribute} passes`,
                    help: `add { ${atom.attribute}: { exists: true } } beside the negation, or { ${atom.attribute}: { missing: true } } to let it pass on purpose`,
                };
            }
        }
    },
};
function mentionsPresence(criterion, attribute) {
    return [...atoms(criterion)].some(({ atom }) => (atom.op === 'exists' || atom.op === 'missing') && atom.attribute === attribute);
}
