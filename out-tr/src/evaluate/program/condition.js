export const always = { text: 'true' };
export const never = { text: 'false' };
/** One question: a comparison or a call. */
export function question(text) {
    return { text };
}
/** A comparison of a number or a boolean. */
export function comparison(text) {
    return { text, factor: `(${text})` };
}
/** Is a number inside these bounds? */
export function between(value, low, high) {
    const [above, below] = [`${value} >= ${low}`, `${value} <= ${high}`];
    return { text: `${above} && ${below}`, joint: '&&', factor: `(${above} & ${below})` };
}
/** True of no parts. */
export function allOf(parts) {
    if (parts.some(isNever))
        return never;
    return joined(parts.filter((part) => !isAlways(part)), '&&', always);
}
/** False of no parts. */
export function anyOf(parts) {
    if (parts.some(isAlways))
        return always;
    return joined(parts.filter((part) => !isNever(part)), '||', never);
}
export function not(part) {
    if (isAlways(part))
        return never;
    if (isNever(part))
        return always;
    return { text: /^\w+$/.test(part.text) ? `!${part.text}` : `!(${part.text})` };
}
/** At least `k` of the parts. */
export function atLeast(k, parts) {
    const needed = k - parts.filter(isAlways).length;
    const open = parts.filter((part) => !isAlways(part) && !isNever(part));
    if (needed <= 0)
        return always;
    if (needed > open.length)
        return never;
    return {
        text: `${open.map(({ text, factor }) => factor ?? `(${text} ? 1 : 0)`).join(' + ')} >= ${needed}`,
    };
}
export function isAlways({ text }) {
    return text === always.text;
}
export function isNever({ text }) {
    return text === never.text;
}
function joined(parts, joint, empty) {
    const operands = parts.map((part) => part.joint === undefined || part.joint === joint ? part.text : `(${part.text})`);
    const distinct = new Set(operands);
    const [only = empty] = parts;
    return distinct.size <= 1 ? only : { text: [...distinct].join(` ${joint} `), joint };
}
