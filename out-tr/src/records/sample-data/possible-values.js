import { attributesRead } from '../../criteria/attributes-read.js';
import { factsOfValues } from '../../criteria/facts.js';
import { holds } from '../../criteria/holds.js';
import { localDayAt } from '../../support/zoned-time.js';
/** Rounds after which whatever can be missing is left out instead. */
const mostRounds = 100;
/**
 * Fields that a broken invariant reads are drawn anew until it holds, so that an agreement without invariants draws what
 * it always drew. Throws where nothing drawn keeps them; `fields/invariant-impossible` says so before.
 */
export function possibleValues(agreement, asOf) {
    const { fields: attributes, invariants, zone } = agreement;
    const fields = Object.values(attributes);
    const today = localDayAt(zone, asOf);
    const rules = Object.values(invariants).map((invariant) => {
        const read = new Set([invariant.when, invariant.then].flatMap(attributesRead));
        return { invariant, read: fields.flatMap(({ id }, index) => (read.has(id) ? [index] : [])) };
    });
    const isKept = ({ when, then }, drawn) => {
        const values = Object.fromEntries(fields.map(({ id }, index) => [id, drawn[index]?.value]));
        const facts = factsOfValues({ attributes, values, today });
        return !holds(when, facts) || holds(then, facts);
    };
    return (first, redraw) => {
        const drawn = [...first];
        for (let round = 0; round < 2 * mostRounds; round++) {
            const broken = rules.find(({ invariant }) => !isKept(invariant, drawn));
            if (broken === undefined)
                return drawn;
            const isLeftOut = (field) => round >= mostRounds && fields[field]?.nullable === true;
            for (const field of broken.read)
                drawn[field] = isLeftOut(field) ? undefined : redraw(field);
        }
        throw new Error(`no values were found that keep ${rules.map(({ invariant }) => invariant.id).join(', ')}`);
    };
}
