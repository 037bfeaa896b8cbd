/** More states would take longer than a proof is worth. */
const mostStates = 50_000;
const mostCharacters = 2 ** 53;
/**
 * Every combination of answers that a normalised text can give, breadth first through the product of the automata. It ends
 * early when all that are wanted are found.
 */
export function searchTexts(automata, alphabet, wanted, budget) {
    const open = new Set(wanted);
    const found = new Map();
    const product = openProduct(automata, alphabet);
    if (product === undefined)
        return { found, isComplete: false };
    for (let state = 0; state < product.count() && open.size > 0; state += 1) {
        budget.spend(1);
        if (product.count() > mostStates)
            return { found, isComplete: false };
        const answers = product.answersAt(state);
        if (answers !== undefined && !found.has(answers)) {
            found.set(answers, product.textTo(state));
            open.delete(answers);
        }
        product.readFrom(state);
    }
    return { found, isComplete: true };
}
/** Undefined when the states could not even be numbered. */
function openProduct(automata, alphabet) {
    const sizes = automata.map(({ states }) => states);
    if (2 * sizes.reduce((all, size) => all * size, 1) >= mostCharacters)
        return undefined;
    // A state is the places of all automata and whether the next character may be no blank; all begin at 0.
    const places = [sizes.map(() => 0)];
    const afterBlank = [true];
    const from = [{ state: 0, character: -1 }];
    const known = new Set([1]);
    function readOne(state, character) {
        const isBlank = alphabet.isBlank(character);
        if (isBlank && afterBlank[state] === true)
            return;
        const before = places[state] ?? [];
        const after = automata.map(({ next }, each) => next[(before[each] ?? 0) * alphabet.size + character] ?? 0);
        const key = after.reduce((code, place, each) => code * (sizes[each] ?? 1) + place, 0) * 2 + Number(isBlank);
        if (known.has(key))
            return;
        known.add(key);
        places.push(after);
        afterBlank.push(isBlank);
        from.push({ state, character });
    }
    function answersAt(state) {
        if (afterBlank[state] === true)
            return undefined;
        return automata.map(({ answers }, each) => answers[places[state]?.[each] ?? 0]).join('');
    }
    function textTo(state) {
        let text = '';
        for (let step = from[state]; step !== undefined && step.character >= 0; step = from[step.state])
            text = `${alphabet.characters[step.character]}${text}`;
        return text;
    }
    function readFrom(state) {
        for (let character = 0; character < alphabet.size; character += 1)
            readOne(state, character);
    }
    return { count: () => places.length, answersAt, textTo, readFrom };
}
