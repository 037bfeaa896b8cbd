import fc from 'fast-check';
import { byId, definition } from '../../compile/fixture-definition.js';
import { drawnSome } from './drawn.js';
import { ids, spellings } from './spellings.js';
const types = ['integer', 'enum', 'text', 'date', 'decimal', 'boolean', 'set'];
const purposes = ['e-mail', 'order'];
const properties = ['asset', 'constructor', 'group'];
const arbitraryField = fc.record({
    id: fc.constantFrom(...ids),
    type: fc.constantFrom(...types),
    scale: fc.integer({ min: 0, max: 2 }),
    nullable: fc.boolean(),
    bounds: fc.option(fc.record({ min: fc.integer({ min: -5, max: 10 }), span: fc.nat({ max: 50 }) }), {
        freq: 5,
    }),
    values: fc.subarray([...spellings], { minLength: 1, maxLength: 6 }),
});
const arbitrarySignal = fc.record({
    id: fc.constantFrom(...ids),
    consent: fc.option(fc.nat({ max: 7 }), { freq: 2 }),
    properties: fc.subarray([...properties]),
});
/** Most fields that a random agreement has. */
export const mostFields = 7;
/** One to seven fields, of which values of leads need not keep the bounds, and one to five signals; purposes none to two. */
export const arbitraryDictionary = fc
    .record({
    fields: fc.uniqueArray(arbitraryField, {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: mostFields,
        size: 'max',
    }),
    signals: fc.uniqueArray(arbitrarySignal, {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 5,
        size: 'max',
    }),
    purposes: fc.subarray([...purposes]),
})
    .map(({ fields, signals, purposes: declared }) => ({
    fields: byId(fields.map(fieldOf)),
    signals: byId(signals.map((signal) => signalOf(signal, declared))),
    consentPurposes: byId(declared.map((id) => definition('agreement', id))),
}));
function fieldOf({ id, type, scale, nullable, bounds, values }) {
    const isNumber = type === 'integer' || type === 'decimal';
    return {
        ...definition('fields', id),
        type,
        scale: type === 'decimal' ? scale : 0,
        values: type === 'enum' || type === 'set' ? values : [],
        ...(isNumber && bounds !== null && { min: bounds.min, max: bounds.min + bounds.span }),
        nullable,
        pii: 'none',
        valueTitles: {},
        valueSpellings: {},
        examples: [],
        systems: {},
    };
}
function signalOf({ id, consent, properties: own }, declared) {
    const [purpose] = consent === null ? [] : drawnSome(declared, [consent]);
    return {
        ...definition('signals', id),
        intent: 'standard',
        properties: own.toSorted(),
        systems: {},
        ...(purpose !== undefined && { consent: purpose }),
    };
}
