/** Does every text of which the first answer is yes have yes for the second? Sound, and complete for two answers. */
export function textImplies(known, asked) {
    const { op, literal } = known;
    const isWord = op === 'containsWord';
    const beginsAt = op === 'equals' || op === 'startsWith';
    const endsAt = op === 'equals' || op === 'endsWith';
    switch (asked.op) {
        case 'equals':
            return op === 'equals' && literal === asked.literal;
        case 'contains':
            return literal.includes(asked.literal);
        case 'startsWith':
            return beginsAt && literal.startsWith(asked.literal);
        case 'endsWith':
            return endsAt && literal.endsWith(asked.literal);
        case 'containsWord':
            return wordAt(literal, asked.literal, { begins: beginsAt || isWord, ends: endsAt || isWord });
    }
}
/** Is there no text of which both answers, neither about the whole of it, are yes? */
export function textsExclude(left, right) {
    const [a, b] = [left.literal, right.literal];
    if (left.op === 'startsWith' && right.op === 'startsWith')
        return !a.startsWith(b) && !b.startsWith(a);
    if (left.op === 'endsWith' && right.op === 'endsWith')
        return !a.endsWith(b) && !b.endsWith(a);
    return false;
}
const wordRun = /[\p{L}\p{Nd}]+/gu;
/** Is the word a whole one of the piece? At an end of the piece it is only where the text, or a word, ends there too. */
function wordAt(piece, word, { begins, ends }) {
    for (const match of piece.matchAll(wordRun)) {
        if (match[0] !== word)
            continue;
        const isOpenBefore = match.index === 0 && !begins;
        const isOpenBehind = match.index + word.length === piece.length && !ends;
        if (!isOpenBefore && !isOpenBehind)
            return true;
    }
    return false;
}
