import { breachOf, textParam } from './breach.js';
import { definitionHolding } from './schema-node.js';
import { conflictingKeys, secondKey } from './sentences/conflicting-keys.js';
import { missingChoice, missingCompanion, missingKey } from './sentences/missing-key.js';
import { meantKey, unknownKey, wrongName } from './sentences/unknown-key.js';
import { unknownValue } from './sentences/unknown-value.js';
import { wrongForm } from './sentences/wrong-form.js';
import { outsideBounds, repeated, wrongSize } from './sentences/wrong-size.js';
import { wrongType } from './sentences/wrong-type.js';
import { keysOf } from './value-at.js';
/**
 * One complaint per cause. A validator reports every keyword that fails, and one mistake fails several: a misspelled
 * key is unknown and leaves the right one missing; a value of the wrong type fits none of the alternatives.
 */
export function complaintsOf(errors, data) {
    const places = new Map();
    for (const error of errors) {
        const breach = breachOf(error, data);
        if (isEcho(breach))
            continue;
        const breaches = places.get(error.instancePath);
        if (breaches === undefined)
            places.set(error.instancePath, [breach]);
        else
            breaches.push(breach);
    }
    return [...places.values()].flatMap((breaches) => distinct(complaintsAtPlace(breaches)));
}
/** Reports that only repeat what another report says: the branch of an alternative, the form of a name. */
function isEcho({ keyword, schemaPath, value }) {
    if (keyword === 'if' || /\/(?:oneOf|anyOf)\/\d+\//.test(schemaPath))
        return true;
    return schemaPath.includes('/propertyNames/') || (keyword === 'pattern' && typeof value !== 'string');
}
function complaintsAtPlace(breaches) {
    const ofType = breaches.filter(({ keyword }) => keyword === 'type');
    const typical = ofType.find(({ node }) => node.examples !== undefined) ?? ofType[0];
    if (typical !== undefined)
        return [wrongType(typical)];
    const conflicts = breaches.filter((breach) => breach.keyword === 'oneOf' && alternativesPresent(breach).length > 1);
    if (conflicts.length > 0)
        return conflictComplaints(conflicts, breaches);
    return [...keyComplaints(breaches), ...breaches.flatMap(plainComplaint)];
}
/** Of two alternatives each calls the keys of the other unknown; only what the definition of both says is news. */
function conflictComplaints(conflicts, breaches) {
    const definitions = new Set(conflicts.map(({ schemaPath }) => definitionHolding(schemaPath)));
    const others = breaches.filter((breach) => !conflicts.includes(breach) && definitions.has(definitionHolding(breach.schemaPath)));
    return [
        ...conflicts.map((breach) => conflictingKeys(breach, alternatives(breach))),
        ...keyComplaints(others),
    ];
}
/** What is wrong with which keys there are. */
function keyComplaints(breaches) {
    const unknown = breaches.filter(({ keyword }) => keyword === 'additionalProperties' || keyword === 'propertyNames');
    const missing = breaches.flatMap(missingOf);
    const strays = unknown.map((breach) => breach.keyword === 'propertyNames' ? wrongName(breach) : unknownKey(breach));
    const meant = unknown.flatMap((breach) => meantBy(breach) ?? []);
    const trulyMissing = missing.filter(({ keys, isChoice }) => !(isChoice && unknown.length > 0) && !keys.some((key) => meant.includes(key)));
    const several = breaches.filter(({ keyword }) => keyword === 'maxProperties');
    const explained = strays.length + missing.length > 0;
    return [
        ...strays,
        ...trulyMissing.map(({ complaint }) => complaint),
        ...(explained ? [] : several.map(secondKey)),
    ];
}
function missingOf(breach) {
    if (breach.keyword === 'required') {
        return [{ keys: [textParam(breach, 'missingProperty')], isChoice: false, complaint: missingKey(breach) }];
    }
    if (breach.keyword === 'dependentRequired') {
        return [
            { keys: [textParam(breach, 'missingProperty')], isChoice: false, complaint: missingCompanion(breach) },
        ];
    }
    if (breach.keyword !== 'oneOf' && breach.keyword !== 'anyOf')
        return [];
    const keys = alternatives(breach);
    return [{ keys, isChoice: true, complaint: misspelledChoice(breach, keys) ?? missingChoice(breach, keys) }];
}
/** Where none of the alternatives is there, nothing tells which keys belong, so one that is close to an alternative is named. */
function misspelledChoice(breach, keys) {
    if (breach.node.properties !== undefined)
        return undefined;
    const stray = keysOf(breach.value).find((key) => meantKey(breach, key, keys) !== undefined);
    if (stray === undefined)
        return undefined;
    const node = { ...breach.node, properties: Object.fromEntries(keys.map((key) => [key, {}])) };
    return unknownKey({ ...breach, node, params: { additionalProperty: stray } });
}
function meantBy(breach) {
    if (breach.keyword !== 'additionalProperties')
        return undefined;
    return meantKey(breach, textParam(breach, 'additionalProperty'), Object.keys(breach.node.properties ?? {}));
}
function alternatives({ node, keyword }) {
    const branches = keyword === 'oneOf' ? node.oneOf : node.anyOf;
    return (branches ?? []).flatMap(({ required = [] }) => required);
}
function alternativesPresent(breach) {
    const present = keysOf(breach.value);
    return alternatives(breach).filter((key) => present.includes(key));
}
const sentences = {
    const: unknownValue,
    enum: unknownValue,
    exclusiveMaximum: outsideBounds,
    exclusiveMinimum: outsideBounds,
    maximum: outsideBounds,
    maxItems: wrongSize,
    minimum: outsideBounds,
    minItems: wrongSize,
    minProperties: wrongSize,
    pattern: wrongForm,
    uniqueItems: repeated,
};
function plainComplaint(breach) {
    const sentence = sentences[breach.keyword];
    return sentence === undefined ? [] : [sentence(breach)];
}
/** Two alternatives of a schema can object to the same thing. */
function distinct(complaints) {
    const seen = new Set();
    return complaints.filter(({ page, path, message }) => {
        const key = JSON.stringify([page.code, path, message]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
