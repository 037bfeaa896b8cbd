import { inside } from '../../../diagnostics/place.js';
import { stageOf } from '../../../evaluate/journey/stage-order.js';
import { stagesAsked } from '../../compare/routing/stages-asked.js';
import { reachedOfRecorded, withReached } from '../../decision/reached.js';
import { withSalesFrom } from '../../decision/with-sales.js';
import { meeting, meets } from '../../diagram/meets.js';
import { questionWords } from '../catalogue.js';
import { firstTakers, takersOf } from '../first-takers.js';
import { beforeHandoff } from '../route-query.js';
import { wrongIfNone } from '../verdict-of.js';
export const routingShadowed = {
    ...questionWords('routing-shadowed'),
    *ask(study) {
        const { rules } = study.agreement.routing;
        const takers = takersOf(study.space.diagrams, rules, (rule) => nodeOf(study, rule));
        const answers = new Map();
        let open = rules.filter((rule, place) => !isCovered(study, takers.slice(0, place), rule));
        const ask = (ways, taken) => {
            for (const [rule, answer] of leadsOfRules(study, { ways, taken }, open))
                answers.set(rule, answer);
            open = open.filter((rule) => answers.get(rule)?.answer !== 'refuted');
        };
        ask(byFastTrack(study), oneTaken);
        ask(handedOver(study), oneTaken);
        ask(handedOver(study), allTaken);
        for (const [place, rule] of rules.entries()) {
            yield told(study, takers.slice(0, place), rule, answers.get(rule) ?? none);
        }
    },
};
function nodeOf({ space, decisions }, { when }) {
    return space.nodeOf(when, decisions.side);
}
/** Whether those above it leave a rule nobody, even of the leads that are not handed over. */
function isCovered(study, above, rule) {
    const { space, scene } = study;
    const asked = [space.possible, nodeOf(study, rule), ...above.map(({ spared }) => spared)];
    return !meets(space.diagrams, asked, scene.budget);
}
const none = { answer: 'proved', tier: 'diagrams' };
/** Leads that came to sales in some way. */
function handedOver(study) {
    return withSalesFrom(study.decisions, beforeHandoff(study), stagesAsked([study.agreement]));
}
/** For each of some rules a lead that is given by it. The diagram of all rules at once, which may be huge, is never made. */
function leadsOfRules(study, { ways, taken }, rules) {
    const recorded = beforeHandoff(study).id;
    const { both } = study.space.diagrams;
    const asked = rules.flatMap((rule) => ways.map(({ node, reached }) => ({
        label: rule.id,
        recorded,
        holds: both(node, taken(study, rule, reached)),
        confirms: ([standing]) => standing?.row.route === rule.id,
    })));
    const answers = study.search.forEach(asked);
    const rank = { refuted: 0, unknown: 1, proved: 2 };
    return new Map(rules.map((rule) => {
        const own = answers.filter((_, place) => asked[place]?.label === rule.id);
        const [best] = own.toSorted((one, other) => rank[one.answer] - rank[other.answer]);
        return [rule, best ?? none];
    }));
}
/** What is true of leads that a rule takes and none above it. */
function conditions(study, rule, reached) {
    const { agreement, space } = study;
    const { rules } = agreement.routing;
    const nodes = rules.slice(0, rules.indexOf(rule) + 1).map((each) => {
        const node = withReached(space, nodeOf(study, each), reached);
        return each === rule ? node : space.diagrams.not(node);
    });
    return nodes.toReversed();
}
/** Those with the first data that will do: nearly always there is a lead among them. */
const oneTaken = (study, rule, reached) => {
    const { space, scene } = study;
    const { diagrams, possible } = space;
    const data = meeting(diagrams, [possible, ...conditions(study, rule, reached)], scene.budget);
    if ('conflict' in data)
        return 0;
    const size = (variable) => diagrams.sizes[variable] ?? 0;
    return [...data.classes].reduceRight((rest, [variable, at]) => diagrams.branch(variable, Array.from({ length: size(variable) }, (_, each) => (each === at ? rest : 0))), 1);
};
/** Seen at once where there are none, for the diagram may be large before that shows. */
const allTaken = (study, rule, reached) => {
    const { diagrams, possible } = study.space;
    const all = conditions(study, rule, reached);
    if (!meets(diagrams, [possible, ...all], study.scene.budget))
        return 0;
    return all.reduce((left, condition) => (left === 0 ? 0 : diagrams.both(left, condition)));
};
/** Whom a fast track hands over needs no points, so that such leads are found at once. */
function byFastTrack(study) {
    const { agreement, space, decisions } = study;
    const { lifecycle } = agreement;
    const handoff = stageOf(lifecycle, lifecycle.handoff.stage);
    if (handoff?.entry.fastTrack === undefined || handoff === beforeHandoff(study))
        return [];
    const { both, not } = space.diagrams;
    const { gate, fields, require, fastTrack } = decisions.entryOf(handoff);
    const reached = reachedOfRecorded(lifecycle, handoff);
    const enters = [not(gate), fields, require, fastTrack].reduce(both, 1);
    return [{ node: withReached(space, enters, reached), reached }];
}
function told(study, above, rule, answer) {
    const head = { about: `routing rule ${rule.id}`, place: inside(rule.place, 'when'), answer };
    if (answer.answer !== 'proved') {
        return { ...head, verdict: wrongIfNone(answer), message: `routing rule ${rule.id} takes leads` };
    }
    return { ...head, verdict: 'wrong', ...reason(study, above, rule) };
}
/** A condition nobody meets, rules above that take everybody, or leads that are never handed over. */
function reason(study, takers, rule) {
    const { diagrams, possible } = study.space;
    const leads = diagrams.both(possible, nodeOf(study, rule));
    const head = `routing rule ${rule.id} takes no lead`;
    if (leads === 0)
        return { message: `${head}: its condition holds for none`, help: 'correct the condition' };
    const taking = firstTakers(diagrams, { leads, takers, budget: study.scene.budget });
    if (taking === undefined) {
        return {
            message: `${head}: those that it would take are not handed over`,
            help: 'compare its condition with the entry of the handoff stage, or remove it',
        };
    }
    const names = taking.map(({ id }) => id).join(', ');
    return {
        message: `${head}: ${names} above it ${taking.length === 1 ? 'takes' : 'take'} all of its leads`,
        help: 'move it up, make its condition narrower, or remove it',
    };
}
