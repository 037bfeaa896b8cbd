import { inside } from '../diagnostics/place.js';
import { fieldScopes } from './field-scopes.js';
/** The audience value by value, so that a finding can name the value that it is about. */
export function audienceParts(agreement, { audience, place }) {
    const ranges = Object.entries(audience.between).map(([field, [low, high]]) => [field, { low, high }]);
    const whole = new Map([...fieldScopes(agreement, audience.fields), ...ranges]);
    const at = inside(place, 'audience');
    const parts = fieldScopes(agreement, audience.fields).flatMap(([field, known]) => ('values' in known ? known.values : []).map((value, index) => ({
        scope: new Map([...whole, [field, { values: [value] }]]),
        words: `${field} ${agreement.fields[field]?.valueSpellings[String(value)] ?? String(value)}`,
        place: inside(at, 'fields', field, index),
    })));
    return whole.size > 0 && parts.length === 0 ? [{ scope: whole, words: 'the audience', place: at }] : parts;
}
