/** What a whole number drawn at random means among some choices: the choice it counts to, around and around. */
export function drawn(choices, draw) {
    return choices[draw % choices.length] ?? choices[0];
}
/** The same where there may be nothing to choose from. */
export function drawnOf(choices, draw) {
    return choices.length === 0 ? undefined : choices[draw % choices.length];
}
/** The choices that the numbers count to, each once, in the order of the choices. */
export function drawnSome(choices, draws) {
    if (choices.length === 0)
        return [];
    const chosen = new Set(draws.map((draw) => draw % choices.length));
    return choices.filter((_, index) => chosen.has(index));
}
