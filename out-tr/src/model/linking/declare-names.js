import { kinds } from '../link/kinds.js';
import { declaredNames } from './declaration.js';
import { createNameBook } from './names.js';
import { writtenKind } from './written-kind.js';
/** The names of all documents, before anything is linked; documents that do not fit their schema mention theirs. */
export function namesOf(documents, unread, report) {
    const nouns = [...unread].flatMap((kind) => kinds[kind].declares.map(({ noun }) => noun));
    const book = createNameBook(report, new Set(nouns));
    for (const document of documents) {
        if (document.value === undefined)
            mentionAll(document, book);
        else
            defineAll(document.value.kind, document, book);
    }
    return book;
}
function defineAll(kind, { data, place }, book) {
    for (const declaration of kinds[kind].declares) {
        for (const declared of declaredNames(declaration, data, place))
            book.define(declaration.noun, declared);
    }
}
/** Without a readable kind a document may be of any. */
function mentionAll({ data, place }, book) {
    const kind = writtenKind(data);
    for (const { declares } of kind === undefined ? Object.values(kinds) : [kinds[kind]]) {
        for (const declaration of declares) {
            for (const { name } of declaredNames(declaration, data, place))
                book.mention(declaration.noun, name);
        }
    }
}
