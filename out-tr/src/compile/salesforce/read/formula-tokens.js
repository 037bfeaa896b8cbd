import { ForeignText } from '../../../analyze/told/foreign-text.js';
const shapes = [
    ['name', /[A-Za-z]\w*/y],
    ['number', /\d+(?:\.\d+)?(?![\w.])/y],
    ['text', /"[^"\\\r\n]*"|'[^'\\\r\n]*'/y],
    ['sign', />=|<=|<>|!=|[-+*/&=<>(),]/y],
];
/** The formula cut into its words and signs. Escapes, comments and every sign we never write are foreign. */
export function formulaTokens(formula) {
    const tokens = [];
    let at = 0;
    while (at < formula.length) {
        if (/\s/.test(formula.charAt(at))) {
            at++;
            continue;
        }
        const token = tokenAt(formula, at);
        tokens.push(token);
        at += token.kind === 'text' ? token.text.length + 2 : token.text.length;
    }
    return [...tokens, { kind: 'end', text: '', at: formula.length }];
}
function tokenAt(formula, at) {
    for (const [kind, shape] of shapes) {
        shape.lastIndex = at;
        const text = shape.exec(formula)?.[0];
        if (text !== undefined)
            return { kind, text: kind === 'text' ? text.slice(1, -1) : text, at };
    }
    throw new ForeignText(`the sign ${formula.charAt(at)}`, at);
}
