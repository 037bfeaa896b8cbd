import { normalText } from '../../../src/support/normal-text.js';
import { instantOf, isGiven } from '../neutral-values.js';
import { scaledOf } from './neutral-points.js';
export const nowhere = { file: 'vector', document: 0, path: [] };
export function definitionOf(id) {
    return { id, title: {}, owner: 'joint', place: nowhere };
}
export function dictionaryOf({ attributes = {}, signals = {}, zone = 'UTC' }) {
    return {
        zone,
        fields: Object.fromEntries(Object.entries(attributes).map(([id, { type, values = [], scale = 0 }]) => [
            id,
            {
                ...definitionOf(id),
                type,
                scale,
                values: values.map(normalText),
                nullable: true,
                pii: 'none',
                valueTitles: {},
                valueSpellings: {},
                examples: [],
                systems: {},
            },
        ])),
        signals: Object.fromEntries(Object.entries(signals).map(([id, { consent }]) => [
            id,
            {
                ...definitionOf(id),
                intent: 'standard',
                ...(isGiven(consent) && { consent }),
                properties: [],
                systems: {},
            },
        ])),
    };
}
export function leadOf(neutral) {
    return {
        id: 'lead',
        lead: valuesOf(neutral.attributes ?? {}, neutral.lead ?? {}),
        timeline: [
            ...(neutral.events ?? []).map(eventOf),
            ...(neutral.consents ?? []).map(consentOf),
            ...(neutral.objections ?? []).map(objectionOf),
        ],
        accounts: [],
    };
}
export function valuesOf(attributes, values) {
    return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => value === null ? [] : [[name, normalValue(attributes, name, value)]]));
}
function normalValue(attributes, name, value) {
    const attribute = attributes[name];
    if (attribute === undefined)
        throw new Error(`not an attribute: ${name}`);
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'object')
        return [...new Set(value.map(normalText))].sort();
    const isNumber = attribute.type === 'decimal' || attribute.type === 'integer';
    if (isNumber)
        return scaledOf(value, attribute.scale ?? 0);
    return attribute.type === 'date' ? String(value) : normalText(String(value));
}
/** What every happening carries. */
export function happeningOf(fact, id) {
    return {
        id,
        at: instantOf(fact.at),
        ...(isGiven(fact.loggedAt) && { loggedAt: instantOf(fact.loggedAt) }),
        place: nowhere,
    };
}
/** An exclusion list leaves as little of an event as an internal address does. */
export function eventOf(event) {
    return {
        ...happeningOf(event, event.id),
        what: 'signal',
        signal: event.signal,
        properties: Object.fromEntries(Object.entries(event.props ?? {}).map(([name, value]) => [name, normalText(String(value ?? ''))])),
        bot: event.bot === true,
        internal: event.internal === true || event.excluded === true,
    };
}
export function consentOf(consent, index) {
    const { purpose, state } = consent;
    return { ...happeningOf(consent, `consent-${index}`), what: 'consent', purpose, state };
}
export function objectionOf(objection, index) {
    return { ...happeningOf(objection, `objection-${index}`), what: 'objection' };
}
