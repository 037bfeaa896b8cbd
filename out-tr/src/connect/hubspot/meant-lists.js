import { and, asked, not, or } from '../../analyze/told/told.js';
import { toldCriterion } from '../../analyze/told/told-criterion.js';
import { toldEntry } from '../../analyze/told/told-entry.js';
import { toldGate } from '../../analyze/told/told-gate.js';
import { holds } from '../../criteria/holds.js';
import { testEntry } from '../../evaluate/journey/entry-test.js';
import { firstTrueGate } from '../../evaluate/journey/gate.js';
/** Every list that leadpact may write. */
export function meantLists(agreement) {
    return [
        ...gateLists(agreement),
        ...entryLists(agreement),
        ...routeLists(agreement),
        ...checklists(agreement),
        recyclePool(agreement),
    ];
}
function gateLists(agreement) {
    const { lifecycle } = agreement;
    return lifecycle.gates.map((gate) => ({
        file: `gate-${gate.id}`,
        clause: `gate/${gate.id}`,
        meant: toldGate(agreement, gate.id),
        expected: ({ facts }) => firstTrueGate({ ...lifecycle, gates: [gate] }, facts) !== undefined,
    }));
}
function entryLists(agreement) {
    const { lifecycle } = agreement;
    return lifecycle.stages.map((stage) => ({
        file: `entry-${stage.id}`,
        clause: `stage/${stage.id}/entry`,
        meant: toldEntry(agreement, stage),
        expected: ({ facts }) => testEntry(lifecycle, stage, facts).enters,
    }));
}
/** The leads that a rule takes, for the first match wins (semantics §7). */
function routeLists(agreement) {
    const { rules } = agreement.routing;
    return rules.map((rule, index) => ({
        file: `route-${rule.id}`,
        clause: `route/${rule.id}`,
        meant: and([
            toldCriterion(agreement, rule.when),
            not(or(rules.slice(0, index).map(({ when }) => toldCriterion(agreement, when)))),
        ]),
        expected: ({ facts }) => rules.find(({ when }) => holds(when, facts)) === rule,
    }));
}
function checklists(agreement) {
    const list = (file, clause, criterion) => ({
        file: `checklist-${file}`,
        clause: `qualification/${clause}`,
        meant: toldCriterion(agreement, criterion),
        expected: ({ facts }) => holds(criterion, facts),
    });
    return Object.values(agreement.qualifications).flatMap(({ criterion, id, items }) => [
        list(id, id, criterion),
        ...items.map((item) => list(`${id}-${item.id}`, `${id}/${item.id}`, item.when)),
    ]);
}
/** Leads in a stage to which a reason recycles them. */
function recyclePool({ reasons }) {
    const recycling = Object.values(reasons).flatMap((one) => (one.class === 'recycle' ? [one.to ?? ''] : []));
    const stages = [...new Set(recycling)].filter((stage) => stage !== '');
    return {
        file: 'recycle-pool',
        clause: 'lifecycle/cycles',
        meant: or(stages.map((value) => asked({ ask: 'one', choice: { of: 'stage' }, value }))),
        expected: ({ stage }) => stages.includes(stage),
    };
}
