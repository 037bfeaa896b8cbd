/**
 * The same without the answers of a lead about texts, which no text can give; undefined where the answers about texts
 * are exact, so that something else is wrong with the lead. What was not asked takes its cheapest class, as the lead does.
 */
export function withoutText(space, kinds, classes) {
    const { diagrams, variables, costs, abstracted } = space;
    const ofTexts = [...variables.entries()].filter(([, variable]) => (variable.kind === 'part' || variable.kind === 'presence') && abstracted.includes(variable.attribute));
    if (ofTexts.length === 0)
        return undefined;
    const given = ofTexts.map(([index, variable]) => {
        const at = classes.get(index) ?? cheapestClass(costs[index] ?? []);
        const answers = variable.classes.map((_, place) => (place === at ? 1 : 0));
        return diagrams.branch(index, answers);
    });
    const impossible = given.reduceRight((rest, answer) => diagrams.both(answer, rest), 1);
    return diagrams.choose(impossible, 0, kinds);
}
function cheapestClass(costs) {
    return costs.indexOf(Math.min(...costs));
}
