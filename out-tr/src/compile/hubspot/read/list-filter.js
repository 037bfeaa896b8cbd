import { ForeignText } from '../../../analyze/told/foreign-text.js';
/** The filters of a list: OR at the root, ANDs below it, tests in these. */
export function listAlternatives(branch) {
    const root = branchOf(branch, 'OR');
    if (itemsOf(root, 'filters', branch.at).length > 0)
        throw new ForeignText('filters beside the alternatives', branch.at);
    return itemsOf(root, 'filterBranches', branch.at).map((alternative) => {
        const parts = branchOf(alternative, 'AND');
        if (itemsOf(parts, 'filterBranches', alternative.at).length > 0)
            throw new ForeignText('alternatives inside an alternative', alternative.at);
        return itemsOf(parts, 'filters', alternative.at).map(filterTest);
    });
}
const branchKeys = ['filterBranchType', 'filterBranchOperator', 'filterBranches', 'filters'];
function branchOf(tree, type) {
    const fields = fieldsOf(tree, branchKeys);
    if (textIn(fields, 'filterBranchType', tree.at) !== type)
        throw new ForeignText(`a branch that is no ${type}`, tree.at);
    return fields;
}
function filterTest(tree) {
    const fields = fieldsOf(tree, ['filterType', 'property', 'operation']);
    if (textIn(fields, 'filterType', tree.at) !== 'PROPERTY')
        throw new ForeignText('a filter of another kind', tree.at);
    return propertyTest(textIn(fields, 'property', tree.at), fields.get('operation'), tree.at);
}
const operationKeys = [
    'operationType',
    'operator',
    'includeObjectsWithNoValueSet',
    'value',
    'values',
    'type',
    'propertyParser',
    'endpointBehavior',
    'timePoint',
];
/** The test that an operation makes of a property. */
function propertyTest(property, operation, at) {
    if (operation === undefined)
        throw new ForeignText('a test without an operation', at);
    const fields = fieldsOf(operation, operationKeys);
    const blank = valueIn(fields, 'includeObjectsWithNoValueSet', operation.at);
    const single = fields.get('value');
    const several = fields.get('values');
    return {
        property,
        operationType: textIn(fields, 'operationType', operation.at),
        operator: textIn(fields, 'operator', operation.at),
        passesBlank: blank === true,
        values: [
            ...(single === undefined ? [] : [single]),
            ...(several === undefined ? [] : listOf(several)),
        ].map(plainOf),
        ...(fields.has('timePoint') && { time: timePoint(fields, operation.at) }),
        at: operation.at,
    };
}
function timePoint(fields, at) {
    const tree = fields.get('timePoint');
    if (tree === undefined)
        throw new ForeignText('a test of time without a point', at);
    const point = fieldsOf(tree, ['timeType', 'timezoneSource', 'zoneId', 'indexReference', 'offset']);
    const [reference, offset] = [point.get('indexReference'), point.get('offset')];
    if (textIn(point, 'timeType', tree.at) !== 'INDEXED' || reference === undefined || offset === undefined)
        throw new ForeignText('a point of time of another kind', tree.at);
    const from = textIn(fieldsOf(reference, ['referenceType']), 'referenceType', reference.at);
    if (from !== 'NOW' && from !== 'TODAY')
        throw new ForeignText(`the point ${from}`, reference.at);
    const offsets = fieldsOf(offset, ['days', 'hours']);
    const part = (name) => {
        const found = offsets.get(name);
        return found === undefined ? 0 : Number(plainOf(found));
    };
    const [days, hours] = [part('days'), part('hours')];
    if (!Number.isInteger(days) || !Number.isInteger(hours))
        throw new ForeignText('a part of a day or hour', offset.at);
    const ending = textIn(fields, 'endpointBehavior', at);
    if (ending !== 'INCLUSIVE' && ending !== 'EXCLUSIVE')
        throw new ForeignText(`the end ${ending}`, at);
    return { from, zone: textIn(point, 'zoneId', tree.at), days, hours, isInclusive: ending === 'INCLUSIVE' };
}
/** The fields of an object that has no others. */
function fieldsOf(tree, keys) {
    if (tree.is !== 'object')
        throw new ForeignText('something that is no object', tree.at);
    for (const [key, { at }] of tree.entries)
        if (!keys.includes(key))
            throw new ForeignText(`the key ${key}`, at);
    return tree.entries;
}
function textIn(fields, key, at) {
    const value = valueIn(fields, key, at);
    if (typeof value !== 'string')
        throw new ForeignText(`${key}, which is no text`, fields.get(key)?.at ?? at);
    return value;
}
function valueIn(fields, key, at) {
    const found = fields.get(key);
    if (found?.is !== 'value')
        throw new ForeignText(`an object without ${key}`, at);
    return found.value;
}
function itemsOf(fields, key, at) {
    const found = fields.get(key);
    if (found === undefined)
        throw new ForeignText(`an object without ${key}`, at);
    return listOf(found);
}
function listOf(tree) {
    if (tree.is !== 'list')
        throw new ForeignText('something that is no list', tree.at);
    return tree.items;
}
function plainOf(tree) {
    if (tree.is !== 'value' || tree.value === null)
        throw new ForeignText('something that is no plain value', tree.at);
    return tree.value;
}
