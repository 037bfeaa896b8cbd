const wordCharacter = /[\p{L}\p{Nd}]/u;
/** Never changed by normalising, nor by what stands beside them. */
const letters = 'xnoabcdefghijklmpqrstuvwyz0123456789ßøłđħ';
const signs = '-.,/&+:;()_!?*#%=~|<>$"\'@[]{}';
export function alphabetOf(literals) {
    const known = new Set([' ']);
    for (const literal of literals)
        for (const character of literal)
            known.add(character);
    const others = [letters, signs].flatMap((choice) => [...choice].find((each) => !known.has(each)) ?? []);
    // The blank is the first, and what nobody asks for is tried before what somebody does.
    const [blank = ' ', ...asked] = known;
    const characters = [blank, ...others, ...asked];
    const indices = new Map(characters.map((character, index) => [character, index]));
    const words = characters.map((character) => wordCharacter.test(character));
    return {
        size: characters.length,
        characters,
        indexOf: (character) => indices.get(character) ?? -1,
        isWord: (character) => words[character] === true,
        isBlank: (character) => character === 0,
    };
}
