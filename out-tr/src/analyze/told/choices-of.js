import { ownValue } from '../../support/own-value.js';
/** The values of which a lead has one. */
export function choicesOf({ fields, lifecycle, scorings }, choice) {
    switch (choice.of) {
        case 'attribute': {
            const field = ownValue(fields, choice.attribute);
            return field?.type === 'boolean' ? ['true', 'false'] : (field?.values ?? []);
        }
        case 'consent':
            return ['given', 'withdrawn'];
        case 'grade': {
            const grades = ownValue(scorings, choice.scoring)?.grades ?? [];
            return grades.length === 0 ? [] : [...grades.map(({ id }) => id), 'U'];
        }
        case 'band':
            return ownValue(scorings, choice.scoring)?.bands.map(({ id }) => id) ?? [];
        case 'stage':
            return lifecycle.stages.map(({ id }) => id);
    }
}
