import { all, any } from './condition.js';
/** Parentheses inside each other that a formula may have; readers of formulas slow down steeply beyond. */
export const deepest = 5;
/** Characters of one condition beyond which parts of it move to fields of their own. */
const longest = 1500;
/**
 * The condition as formula text with at most `budget` parentheses inside each other. What is too deep or too long
 * becomes a checkbox field of its own.
 */
export function conditionText(condition, budget, extract) {
    const text = withinDepth(condition, budget, extract);
    if (text.length <= longest)
        return text;
    const extracted = (part) => extract(conditionText(part, deepest, extract));
    switch (condition.kind) {
        case 'constant':
        case 'test':
            return text;
        case 'not':
            return `NOT(${extracted(condition.of)})`;
        case 'atLeast':
            return plainText(condition, extracted);
        default: {
            const join = condition.kind === 'all' ? all : any;
            const chunks = chunked(condition.of, (part) => plainText(part).length);
            if (chunks.length === 1)
                return text;
            return call(condition.kind, chunks.map((chunk) => extracted(join(chunk))));
        }
    }
}
/** Greatest number of parentheses inside each other. */
export function depthOf(text) {
    let depth = 0;
    let greatest = 0;
    for (const [sign] of text.matchAll(/"[^"]*"|'[^']*'|[()]/g)) {
        if (sign === '(')
            greatest = Math.max(greatest, ++depth);
        if (sign === ')')
            depth--;
    }
    return greatest;
}
function withinDepth(condition, budget, extract) {
    const inline = plainText(condition, (part) => plainText(part));
    if (depthOf(inline) <= budget)
        return inline;
    if (condition.kind === 'test' && budget >= deepest)
        throw new Error(`too deep for a formula: ${inline}`);
    if (budget < 2 || condition.kind === 'test')
        return extract(withinDepth(condition, deepest, extract));
    return plainText(condition, (part) => withinDepth(part, budget - 1, extract));
}
function plainText(condition, part = plainText) {
    switch (condition.kind) {
        case 'constant':
            return condition.value ? 'TRUE' : 'FALSE';
        case 'test':
            return condition.text;
        case 'not':
            return `NOT(${part(condition.of)})`;
        case 'atLeast':
            return `${condition.of.map((one) => `IF(${part(one)}, 1, 0)`).join(' + ')} >= ${condition.k}`;
        default:
            return call(condition.kind, condition.of.map((one) => part(one)));
    }
}
function call(kind, parts) {
    return `${kind === 'all' ? 'AND' : 'OR'}(${parts.join(', ')})`;
}
function chunked(parts, length) {
    const chunks = [];
    let room = 0;
    for (const part of parts) {
        const size = length(part) + 2;
        if (size > room || chunks.length === 0) {
            chunks.push([]);
            room = longest;
        }
        chunks.at(-1)?.push(part);
        room -= size;
    }
    return chunks;
}
