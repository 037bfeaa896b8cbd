import { ForeignText } from '../../analyze/told/foreign-text.js';
const shapes = [
    ['word', /[A-Za-z_]\w*/y],
    ['name', /"(?:[^"]|"")*"/y],
    ['number', /\d+(?:\.\d+)?/y],
    ['text', /'(?:[^']|'')*'/y],
    ['sign', />=|<=|\|\||\/\/|[-+*=<>(),.]/y],
];
/** The statement cut into words and signs; comments and every sign we never write are foreign. */
export function sqlTokens(statement) {
    const tokens = [];
    for (let at = 0; at < statement.length;) {
        if (/\s/.test(statement.charAt(at))) {
            at++;
            continue;
        }
        const { length, token } = tokenAt(statement, at);
        tokens.push(token);
        at += length;
    }
    return [...tokens, { kind: 'end', text: '', at: statement.length }];
}
function tokenAt(statement, at) {
    for (const [kind, shape] of shapes) {
        shape.lastIndex = at;
        const found = shape.exec(statement)?.[0];
        if (found === undefined)
            continue;
        const text = kind === 'name' || kind === 'text' ? unquoted(found) : found;
        return { token: { kind, text, at }, length: found.length };
    }
    throw new ForeignText(`the sign ${statement.charAt(at)}`, at);
}
function unquoted(text) {
    const quote = text.charAt(0);
    return text.slice(1, -1).replaceAll(quote + quote, quote);
}
