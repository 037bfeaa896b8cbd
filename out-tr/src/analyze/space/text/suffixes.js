/**
 * Where to go on in a trie when a literal may begin at any place: to the longest beginning of a literal with which the text
 * read so far ends. A node ends where a literal ends there or with one of its suffixes.
 */
export function suffixesOf({ children, ends }, alphabet) {
    const next = new Int32Array(children.length * alphabet.size);
    const allEnds = [...ends];
    const suffix = new Int32Array(children.length);
    const queue = [0];
    for (const node of queue) {
        const row = node * alphabet.size;
        // Without a child it goes on like its suffix, whose row is complete: it is shorter.
        if (node > 0)
            next.copyWithin(row, suffixRow(node), suffixRow(node) + alphabet.size);
        for (const [character, child] of children[node] ?? []) {
            suffix[child] = node === 0 ? 0 : (next[row + character] ?? 0);
            allEnds[child] = allEnds[child] === true || allEnds[suffix[child] ?? 0] === true;
            next[row + character] = child;
            queue.push(child);
        }
    }
    function suffixRow(node) {
        return (suffix[node] ?? 0) * alphabet.size;
    }
    return { next, ends: allEnds };
}
