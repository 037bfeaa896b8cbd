import { nodeHolding } from './schema-node.js';
import { pathOf, valueAt } from './value-at.js';
export function breachOf({ keyword, params, schemaPath, instancePath }, data) {
    const path = pathOf(instancePath, data);
    return {
        keyword,
        params,
        schemaPath,
        path,
        value: valueAt(data, path) ?? null,
        node: nodeHolding(schemaPath),
        data,
    };
}
/** A parameter that is a text, such as the name of the missing key. */
export function textParam({ params }, name) {
    const value = params[name];
    if (typeof value !== 'string')
        throw new Error(`the validator gave no ${name}`);
    return value;
}
