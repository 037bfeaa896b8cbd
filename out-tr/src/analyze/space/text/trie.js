export function trieOf(literals, alphabet) {
    const children = [new Map()];
    const ends = [false];
    for (const literal of literals) {
        let node = 0;
        for (const sign of literal) {
            const character = alphabet.indexOf(sign);
            const child = children[node]?.get(character) ?? children.length;
            if (child === children.length) {
                children[node]?.set(character, child);
                children.push(new Map());
                ends.push(false);
            }
            node = child;
        }
        ends[node] = true;
    }
    return { children, ends };
}
