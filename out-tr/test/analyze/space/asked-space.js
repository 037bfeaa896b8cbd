import { openBudget } from '../../../src/analyze/budget.js';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.js';
import { agreementOf, minimalFiles } from '../../model/load-fixture.js';
const minimal = agreementOf(minimalFiles());
/** The minimal agreement with more fields. */
export function agreementWith(fields) {
    return {
        ...minimal,
        fields: { ...minimal.fields, ...Object.fromEntries(fields.map((field) => [field.id, field])) },
    };
}
/** A field with nothing but what decides. */
export function field(id, type, rest = {}) {
    return {
        id,
        type,
        scale: 0,
        values: [],
        nullable: true,
        pii: 'none',
        title: { en: id },
        owner: 'joint',
        valueTitles: {},
        valueSpellings: {},
        examples: [],
        systems: {},
        place: { file: 'definitions/fields.yaml', document: 0, path: ['fields', id] },
        ...rest,
    };
}
/** The space of the minimal agreement, these fields and these questions. */
export function spaceOf(fields, extra) {
    const opened = openSpace({ agreements: [agreementWith(fields)], extra, budget: openBudget({}) });
    if (isIncomparable(opened))
        throw new Error(opened.incomparable);
    return opened;
}
