import { variablesIn } from '../../diagram/cheapest.js';
import { eventColumns } from '../../score/event-columns.js';
import { isOfAttribute, sharedBy } from '../../score/shared-variables.js';
import { sumsOfVerdict, verdictPlan } from '../../score/verdict-plan.js';
import { classOfVerdict, cutsOf, verdictsAmong } from '../../score/verdicts-asked.js';
import { consentStates } from '../../space/variable.js';
import { openReplay } from '../../timeline/replay.js';
import { openLayouts } from './layout.js';
import { openPartSums } from './part-sums.js';
import { standOf, unscored } from './stand.js';
/** For some questions. */
export function openGround(scene, questions, restriction) {
    const { diagrams, variables } = scene.space;
    const ofKinds = [...new Set(questions.flatMap((question) => variablesIn(diagrams, question)))];
    const asked = verdictsAmong(variables, ofKinds);
    const plan = verdictPlan(scene.sides, asked);
    const { tests, asked: read, purposes: needed } = sharedBy(scene, plan, ofKinds, {});
    const columnsOf = openColumnsOf(scene, { plan, tests, restriction, isLoose: false });
    const purposes = variables.flatMap((variable, index) => variable.kind === 'consent' ? [{ index, purpose: variable.purpose }] : []);
    const sums = openPartSums(diagrams, [
        ...plan.ofLead.flatMap(sumsOfVerdict),
        ...plan.columns.flatMap(({ lead }) => lead),
    ]);
    const objection = variables.findIndex(({ kind }) => kind === 'objection');
    return {
        layoutOf: openLayouts(diagrams),
        movable: [...variables.entries()].flatMap(([index, variable]) => {
            const isRead = isOfAttribute(variable) && read.has(index);
            return isRead || (variable.kind === 'consent' && needed.has(variable.purpose)) ? [index] : [];
        }),
        question: columnsOf(new Set(purposes.map(({ purpose }) => purpose))).question,
        ends: new Map(asked.map((verdict) => [verdict.index, endsOf(scene, verdict)])),
        stand({ classes, events }) {
            if (classes[objection] === 1)
                return unscored(scene, classes);
            const given = purposes.filter(({ index }) => consentStates[classes[index] ?? 0] === 'given');
            const columns = columnsOf(new Set(given.map(({ purpose }) => purpose)));
            return standOf({ plan, sums, places: columns.places }, classes, columns.values(events));
        },
    };
}
function endsOf({ sides }, verdict) {
    const scoring = sides[verdict.side]?.scoring?.scoring;
    if (scoring === undefined)
        return [];
    const classOf = classOfVerdict(verdict, scoring);
    const edges = cutsOf(verdict, scoring).flatMap((cut) => [cut - 1, cut]);
    return verdict.classes.map((_, at) => edges.filter((points) => classOf(points) === at));
}
/** What events add, by the consents that are given. */
function openColumnsOf(scene, asked) {
    const known = new Map();
    return (given) => {
        const key = [...given].join(' ');
        const made = known.get(key) ?? columnsGiven(eventColumns(scene, asked, given));
        known.set(key, made);
        return made;
    };
}
function columnsGiven(places) {
    return { question: places.question, places, values: openReplay(places.question) };
}
