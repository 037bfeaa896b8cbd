import { CST, Lexer } from 'yaml';
const marker = 'leadpact-';
/**
 * Comments that begin with `leadpact-`. Where the word does not occur, which is nearly everywhere, no more is read; where
 * it does, the lexer of YAML tells comments from texts that only look like them.
 */
export function leadpactComments(text) {
    if (!text.includes(marker))
        return [];
    const comments = [];
    let offset = 0;
    let isScalar = false;
    for (const lexeme of new Lexer().lex(text)) {
        const type = isScalar ? 'scalar' : CST.tokenType(lexeme);
        // Signs of the lexer itself that stand for no character of the text.
        const isSign = !isScalar && (type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar');
        isScalar = !isScalar && type === 'scalar';
        if (isSign)
            continue;
        if (type === 'comment')
            comments.push(...commentAt(lexeme, offset));
        offset += lexeme.length;
    }
    return comments;
}
function commentAt(lexeme, start) {
    const words = lexeme.slice(1).trim();
    return words.startsWith(marker) ? [{ start, end: start + lexeme.trimEnd().length, words }] : [];
}
