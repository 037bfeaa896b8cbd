import { variablesIn } from '../diagram/cheapest.js';
export function allFacts({ both }, facts) {
    return facts.reduceRight((rest, { node }) => both(node, rest), 1);
}
/** A question with what is certain of the verdicts it asks; what is certain of others as well says nothing about it. */
export function withFacts(diagrams, question, facts) {
    const asked = new Set(variablesIn(diagrams, question));
    const isAsked = ({ of }) => of.every((index) => asked.has(index));
    return diagrams.both(question, allFacts(diagrams, facts.filter(isAsked)));
}
