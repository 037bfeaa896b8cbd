import { inside } from '../../../diagnostics/place.js';
import { ownValue } from '../../../support/own-value.js';
import { linkNames } from '../../linking/references.js';
/** Fields that the system does not have; one that has a column all the same is reported. */
export function absentFields({ absent = [], fields }, leads, linking) {
    const place = inside(leads, 'absent');
    for (const [index, field] of absent.entries()) {
        if (ownValue(fields, field) === undefined)
            continue;
        linking.report({
            code: 'link/column-form',
            place: inside(place, index),
            message: `${field} is said to be absent and has a column`,
            help: 'delete it here, or delete its column',
        });
    }
    return linkNames('field', absent, place, linking);
}
