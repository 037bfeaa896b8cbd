const plain = /^[\p{L}\d][\p{L}\d ./%+_:-]*$/u;
const notText = /^(?:true|false|null|[-+]?[\d.]+(?:e[-+]?\d+)?)$/i;
/** A value as one writes it on one line of YAML: `{ stage: mql }`, `[DE, AT]`, `"64.0"`. */
export function flowText(value) {
    if (typeof value === 'string')
        return scalarText(value);
    if (typeof value !== 'object' || value === null)
        return String(value);
    if (isList(value))
        return `[${value.map(flowText).join(', ')}]`;
    const entries = Object.entries(value).map(([key, part]) => `${scalarText(key)}: ${flowText(part)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
function scalarText(text) {
    const needsNoQuotes = plain.test(text) && !notText.test(text) && !/: |:$| $/.test(text);
    return needsNoQuotes ? text : JSON.stringify(text);
}
function isList(value) {
    return Array.isArray(value);
}
