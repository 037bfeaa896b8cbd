import { valuesIn } from '../diagram/cheapest.js';
import { mapping } from '../diagram/operations.js';
import { witnessOf } from '../witness/witness.js';
import { witnessDay } from '../witness/witness-instant.js';
import { openAnswers } from './answers-of.js';
import { drawnLeadOf } from './drawn-lead-of.js';
import { noInterest } from './interest.js';
import { isConfirmed } from './is-confirmed.js';
import { sumFacts } from './sum-facts.js';
import { openUnited } from './united.js';
import { withFacts } from './verdict-fact.js';
import { verdictsGiven } from './verdicts-given.js';
const noRestriction = {};
/** Searches the leads of a scene; one that the evaluator does not confirm is never shown. */
export function openLeadSearch(scene, agreements, { interest = noInterest, anyWillDo = false, related = [] } = {}) {
    const { diagrams } = scene.space;
    const today = witnessDay(agreements.at(-1) ?? agreements[0]);
    const answersOf = openAnswers(scene, { interest, anyWillDo });
    const factsFor = openFacts(scene, related);
    const drawn = (lead, claim) => drawnLeadOf(scene.space, lead, { ...claim, today });
    const confirms = (lead, claim) => isConfirmed(agreements, drawn(lead, claim), claim.confirms);
    const witness = (lead, claim) => witnessOf(agreements, drawn(lead, claim), claim.confirms);
    /** `claims` by question. */
    function witnesses({ questions, together }, claims, restriction) {
        const isReal = (lead, question) => claims.slice(question, question + 1).every((claim) => confirms(lead, claim));
        const answers = answersOf({ questions, together, enoughFor: enoughAmong(claims), isReal, restriction });
        return answers.map((answer, question) => shown(answer, claims[question]));
    }
    /** The found lead as a witness. */
    function shown(answer, claim) {
        if (answer.answer !== 'refuted')
            return answer;
        const seen = claim && witness(answer.witness, claim);
        if (seen === undefined)
            throw new Error('a lead was found that nobody confirmed');
        return { ...answer, witness: seen };
    }
    function forEach(queries, restriction = noRestriction) {
        const facts = factsFor(restriction);
        const questions = queries.map(({ holds }) => withFacts(diagrams, holds, facts));
        return witnesses({ questions, together: openUnited(diagrams, questions) }, queries, restriction);
    }
    return {
        confirms,
        witness,
        anyLead(query) {
            return forEach([query], query.restriction)[0] ?? nothing;
        },
        byResult(results, about) {
            const asked = valuesIn(diagrams, results).flatMap((result) => {
                const claim = about(result);
                return claim === undefined ? [] : [{ result, claim }];
            });
            const answers = witnesses(questionsOfResults(diagrams, results, asked.map(({ result }) => result)), asked.map(({ claim }) => claim), noRestriction);
            return new Map(asked.map(({ result }, index) => [result, answers[index] ?? nothing]));
        },
        forEach,
    };
}
/** What is certain of the verdicts of the leads that are looked at. */
function openFacts(scene, related) {
    const always = [...verdictsGiven(scene), ...related];
    const unrestricted = [...always, ...sumFacts(scene)];
    return (restriction) => restriction === noRestriction ? unrestricted : [...always, ...sumFacts(scene, restriction)];
}
/** Claims with one label are one. */
function enoughAmong(claims) {
    const places = new Map();
    for (const [place, { label }] of claims.entries()) {
        if (label !== undefined)
            places.set(label, [...(places.get(label) ?? []), place]);
    }
    return (question) => {
        const label = claims[question]?.label;
        return (label === undefined ? undefined : places.get(label)) ?? [question];
    };
}
/** For each of some results the question who has it. */
function questionsOfResults(diagrams, node, results) {
    const only = (as) => diagrams.map(mapping((result) => as(results.indexOf(result))), node);
    return {
        questions: results.map((_, question) => only((each) => Number(each === question))),
        together: (questions) => ({
            node: only((question) => (questions.has(question) ? question + 1 : 0)),
            membersOf: (kind) => (kind === 0 ? [] : [kind - 1]),
        }),
    };
}
const nothing = { answer: 'proved', tier: 'diagrams' };
