import { variablesIn } from '../diagram/cheapest.js';
import { known } from '../diagram/operations.js';
import { casesOf, fixedIn, mostCases, objectionCase } from './cases.js';
import { noEvents, openEventGroups } from './event-vectors.js';
import { careFor } from './joint-column.js';
import { leadVectors } from './lead-vectors.js';
import { isOfEvents, sharedBy, unsupported } from './shared-variables.js';
import { sidesWithin } from './sides-within.js';
import { verdictPlan } from './verdict-plan.js';
import { verdictsAmong } from './verdicts-asked.js';
/** Kinds that nothing about events or points decides need no cases. */
const onlyCase = {
    fixed: new Map(),
    known: known(new Map()),
    cost: 0,
    objection: false,
    given: new Set(),
};
export function prepare(scene, kinds, restriction, { columns, isLoose = false } = {}) {
    const { space } = scene;
    const ofKinds = variablesIn(space.diagrams, kinds);
    const sides = sidesWithin(scene, restriction).map((side) => (isLoose ? loosely(side) : side));
    const plan = verdictPlan(sides, verdictsAmong(space.variables, ofKinds), columns);
    const shared = sharedBy(scene, plan, ofKinds, restriction);
    if (plan.always.length === 0 && !ofKinds.some((index) => isOfEvents(scene, index))) {
        const leadsOf = (node) => leadVectors(scene, node, [], []);
        return {
            plan,
            cases: [{ ofCase: onlyCase, leads: leadsOf(kinds), events: noEvents, leadsOf }],
            failures: [],
        };
    }
    const reason = unsupported(scene, shared.tests);
    const cases = casesOf(space, { ...shared, tests: shared.split });
    if (reason !== undefined)
        return { plan, cases: [], failures: [reason] };
    if (cases === undefined)
        return { plan, cases: [], failures: [tooManyCases] };
    const asked = { plan, tests: shared.tests, restriction, isLoose };
    const groupsOf = openEventGroups(scene, asked);
    const prepared = cases.flatMap((ofCase) => preparedCase(scene, kinds, { asked, groupsOf }, ofCase));
    return {
        plan,
        cases: [...objections(scene, kinds), ...prepared.filter((made) => 'leads' in made)],
        failures: prepared.filter((made) => 'kind' in made),
    };
}
const tooManyCases = {
    kind: 'unsupported',
    what: `more than ${mostCases} ways to answer the questions that rules about the lead and rules about its events share`,
};
function objections(scene, kinds) {
    const { space } = scene;
    const ofCase = objectionCase(space);
    const leadsOf = (node) => leadVectors(scene, fixedIn(space, ofCase, node), [], []);
    return [{ ofCase, leads: leadsOf(kinds), events: noEvents, leadsOf }];
}
function loosely({ scoring, ...side }) {
    return { ...side, ...(scoring && { scoring: { ...scoring, isLoose: true } }) };
}
/** What a case takes, however little comes of it. */
const stepsOfCase = 100;
function preparedCase(scene, kinds, { asked, groupsOf }, ofCase) {
    const { space } = scene;
    scene.budget.spend(stepsOfCase);
    if (fixedIn(space, ofCase, kinds) === 0)
        return [];
    const events = groupsOf(ofCase);
    if ('reason' in events)
        return [events.reason];
    if (events.groups.length === 0)
        return [];
    const fixed = (sum) => ({
        ...sum,
        parts: sum.parts.map((part) => fixedIn(space, ofCase, part)),
    });
    const verdicts = asked.plan.ofLead.map((verdict) => ({
        ...verdict,
        points: fixed(verdict.points),
        ...(verdict.known && { known: { ...verdict.known, points: fixed(verdict.known.points) } }),
    }));
    const columns = leadColumns(asked.plan, fixed, events);
    const leadsOf = (node) => leadVectors(scene, fixedIn(space, ofCase, node), verdicts, columns);
    return [{ ofCase, leads: leadsOf(kinds), events, leadsOf }];
}
/** What the lead itself adds, as far as any timeline of the case lets it be told apart. */
function leadColumns({ columns, together, always }, fixed, { groups }) {
    return columns.map(({ lead, care }, column) => {
        return {
            sums: lead.map(fixed),
            care: careFor(care, rangeOfColumn(groups, column)),
            isAlways: always.includes(column),
            readers: together.filter((verdict) => verdict.columns.includes(column)).map(({ index }) => index),
        };
    });
}
function rangeOfColumn(groups, column) {
    let [least, most] = [0, 0];
    for (const { vectors } of groups) {
        for (const { values } of vectors) {
            least = Math.min(least, values[column] ?? 0);
            most = Math.max(most, values[column] ?? 0);
        }
    }
    return { least, most };
}
