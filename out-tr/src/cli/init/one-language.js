import { isNode, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml';
import { linesIn } from './lines-in.js';
/**
 * A definition of a template is written in English and German at once, so that both cannot drift apart; this takes one out:
 * texts `{ en: …, de: … }` become plain, of the comments `# en: …` and `# de: …` one stays, and the agreement declares one
 * language. Everything else stays as it was typed.
 */
export function oneLanguage(bilingual, language) {
    const text = linesIn(bilingual, language);
    const lines = new LineCounter();
    const documents = parseAllDocuments(text, { lineCounter: lines });
    const pieces = [];
    for (const document of documents) {
        const [broken] = document.errors;
        if (broken !== undefined)
            throw broken;
        visit(document, {
            Pair: (_, { key, value }) => {
                if (String(key) === 'languages' && isSeq(value)) {
                    pieces.push({ ...rangeOf(value), words: `[${language}]` });
                }
            },
            Map: (_, map) => {
                if (!isText(map))
                    return undefined;
                pieces.push(textPiece(text, map, language, lines));
                return visit.SKIP;
            },
        });
    }
    return replaced(text, pieces);
}
function isText(map) {
    return map.items.length === 2 && map.has('en') && map.has('de');
}
function textPiece(text, map, language, lines) {
    const { start, end } = rangeOf(map);
    const words = rangeOf(map.get(language, true));
    const source = text.slice(words.start, words.end).trimEnd();
    const last = start + text.slice(start, end).trimEnd().length;
    const before = text.slice(0, start).trimEnd().length;
    if (!text.slice(before, start).includes('\n'))
        return { start, end: last, words: source };
    // The text moves up to its key, and the lines that follow move out as far.
    const inset = lines.linePos(start).col - 1 - indentAt(text, before);
    return { start: before, end: last, words: ` ${source.replaceAll(`\n${' '.repeat(inset)}`, '\n')}` };
}
/** Spaces before the first word of the line that holds this place. */
function indentAt(text, place) {
    const line = text.slice(text.lastIndexOf('\n', place - 1) + 1);
    return line.length - line.trimStart().length;
}
function rangeOf(node) {
    const range = isNode(node) ? node.range : undefined;
    if (!range)
        throw new Error('a text of a template has no place');
    return { start: range[0], end: range[1] };
}
function replaced(text, pieces) {
    const inOrder = [...pieces].sort((left, right) => left.start - right.start);
    let done = 0;
    let result = '';
    for (const { start, end, words } of inOrder) {
        result += text.slice(done, start) + words;
        done = end;
    }
    return result + text.slice(done);
}
