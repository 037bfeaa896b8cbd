import { visit } from 'yaml';
/** Gives the offsets of the brackets of a document that nothing closes, in order; looks at each document once. */
export function unclosedBrackets(documents, text) {
    const known = new Map();
    return (index) => {
        const document = documents[index];
        const offsets = known.get(index) ?? (document === undefined ? [] : unclosedIn(document, text));
        known.set(index, offsets);
        return offsets;
    };
}
function unclosedIn(document, text) {
    const opened = [];
    visit(document, {
        Collection(_, { flow, range }) {
            if (flow && range && !/[\]}]/.test(text.charAt(range[1] - 1)))
                opened.push(range[0]);
        },
    });
    return opened;
}
