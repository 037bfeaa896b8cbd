import { Lexer, Parser } from 'yaml';
import { documentStream } from './document-stream.js';
/**
 * Parses and composes a text in one pass. The parser keeps its open collections on a list, so depth is checked
 * before anything recurses into them.
 */
export function compose(text, limits) {
    const stream = documentStream(limits);
    const parser = new Parser();
    try {
        for (const lexeme of new Lexer().lex(text)) {
            for (const token of parser.next(lexeme))
                stream.take(token);
            const limit = brokenLimit(lexeme, parser, limits);
            if (limit === undefined)
                continue;
            const end = parser.offset;
            return { ...stream.contents(), breach: { limit, start: end - lexeme.length, end } };
        }
        for (const token of parser.end())
            stream.take(token);
        stream.end(text.length);
        return stream.contents();
    }
    catch {
        // A bug of the parser: for the user a place it cannot read, never a stack trace.
        return {
            ...stream.contents(),
            breach: { limit: 'parser', start: parser.offset, end: parser.offset + 1 },
        };
    }
}
function brokenLimit(lexeme, parser, limits) {
    if (lexeme.length > limits.textLength)
        return 'textLength';
    // Beside collections the list holds the document and the scalar being read.
    if (parser.stack.length <= limits.depth)
        return undefined;
    return parser.stack.filter(isCollection).length > limits.depth ? 'depth' : undefined;
}
function isCollection(token) {
    return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}
