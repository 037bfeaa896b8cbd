import { attributeHolds } from '../../criteria/attribute-holds.js';
import { factsOfValues } from '../../criteria/facts.js';
import { typeValue } from '../../criteria/type-value.js';
import { today } from '../../criteria/witness/known.js';
import { dateOfDay, dayOfDate } from '../../support/local-date.js';
/** The examples of a field as the values they are; of a date as ages on the day of all witnesses. */
export function exampleValues(field) {
    return field.examples.flatMap((example) => {
        const { value } = typeValue(example, field);
        if (value === undefined)
            return [];
        return [field.type === 'date' && typeof value === 'string' ? today - dayOfDate(value) : value];
    });
}
/** How each question about a field is answered for a value of it; of a date for its age. */
export function answersOf(value, field, tests) {
    const written = field.type === 'date' && typeof value === 'number' ? dateOfDay(today - value) : value;
    const facts = factsOfValues({
        attributes: { [field.id]: field },
        values: { [field.id]: written },
        today,
    });
    return tests.map((test) => attributeHolds(test, facts));
}
