import { suffixesOf } from './suffixes.js';
import { trieOf } from './trie.js';
/** One automaton for all literals of a question: its answer is whether any of them is found. */
export function automatonOf({ op, values }, alphabet) {
    const trie = trieOf(values, alphabet);
    switch (op) {
        case 'equals':
            return beginning(trie, alphabet, false);
        case 'startsWith':
            return beginning(trie, alphabet, true);
        case 'contains':
            return anywhere(trie, alphabet, true);
        case 'endsWith':
            return anywhere(trie, alphabet, false);
        case 'containsWord':
            return inWords(trie, alphabet);
    }
}
/** Literals at the beginning; when one is found it is enough (`startsWith`) or the text has to end there (`equals`). */
function beginning({ children, ends }, alphabet, isEnough) {
    const [lost, states] = [children.length, children.length + 1];
    const next = new Int32Array(states * alphabet.size).fill(lost);
    for (const [node, after] of children.entries()) {
        const row = node * alphabet.size;
        if (isEnough && ends[node])
            next.fill(node, row, row + alphabet.size);
        else
            for (const [character, child] of after)
                next[row + character] = child;
    }
    return { states, next, answers: answersOf(states, (state) => ends[state] === true) };
}
/** Literals at any place (Aho and Corasick 1975); one that was found stays found (`contains`) or has to be last (`endsWith`). */
function anywhere(trie, alphabet, isEnough) {
    const { next, ends } = suffixesOf(trie, alphabet);
    for (const [node, isEnd] of ends.entries()) {
        if (isEnough && isEnd)
            next.fill(node, node * alphabet.size, (node + 1) * alphabet.size);
    }
    return { states: ends.length, next, answers: answersOf(ends.length, (state) => ends[state] === true) };
}
/** Literals as whole words. The root stands between words; one state is a word that is none of them, one is success. */
function inWords({ children, ends }, alphabet) {
    const [other, found, states] = [children.length, children.length + 1, children.length + 2];
    const next = new Int32Array(states * alphabet.size);
    for (let state = 0; state < states; state += 1) {
        for (let character = 0; character < alphabet.size; character += 1) {
            const ended = ends[state] ? found : 0;
            const child = alphabet.isWord(character) ? (children[state]?.get(character) ?? other) : ended;
            next[state * alphabet.size + character] = state === found ? found : child;
        }
    }
    return { states, next, answers: answersOf(states, (state) => state === found || ends[state] === true) };
}
function answersOf(states, isYes) {
    return Uint8Array.from({ length: states }, (_, state) => Number(isYes(state)));
}
