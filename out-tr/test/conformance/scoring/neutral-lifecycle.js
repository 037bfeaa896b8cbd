import { isGiven } from '../neutral-values.js';
import { criterionOf } from './neutral-criterion.js';
import { consentOf, definitionOf, dictionaryOf, eventOf, happeningOf, nowhere, objectionOf, valuesOf, } from './neutral-lead.js';
import { scoringOf } from './neutral-model.js';
import { scaledOf } from './neutral-points.js';
/** The decision window runs on an always open calendar: plain hours. */
export function journeyAgreementOf(agreement) {
    const { attributes, model } = agreement;
    return {
        ...dictionaryOf(agreement),
        scorings: { model: scoringOf(model, attributes) },
        lifecycle: lifecycleOf(agreement),
        reasons: Object.fromEntries(Object.entries(agreement.reasons ?? {}).map(([id, reason]) => [id, reasonOf(id, reason)])),
        calendars: {},
        calendar: 'always',
    };
}
function lifecycleOf(agreement) {
    const { demoteBelow, onExpiry, model } = agreement;
    return {
        ...definitionOf('lifecycle'),
        gates: (agreement.gates ?? []).map((gate) => gateOf(gate, agreement)),
        stages: agreement.stages.map((stage, rank) => stageOf(stage, rank, agreement)),
        transitions: (agreement.back ?? []).map(([from, to]) => ({
            id: `${from}-${to}`,
            title: {},
            from,
            to,
            by: [],
            requires: [],
            place: nowhere,
        })),
        handoff: {
            stage: agreement.handoffStage,
            acceptance: agreement.acceptStage,
            decideWithin: { amount: agreement.decisionHours, unit: 'hours' },
            onExpiry: onExpiry === 'autoAccept' ? 'auto-accept' : onExpiry,
            decidedBy: [],
            place: nowhere,
        },
        cycles: { max: agreement.maxCycles, scoreReset: agreement.reset },
        ...(isGiven(demoteBelow) && { demoteBelow: scaledOf(demoteBelow, model.scale) }),
    };
}
const gateKinds = {
    objection: 'objection',
    withdrawnConsent: 'withdrawn-consent',
    embargo: 'embargo',
    noConsent: 'no-consent',
    criterion: 'criterion',
};
function gateOf({ id, kind, when, purpose }, { attributes, model }) {
    return {
        id,
        title: {},
        kind: gateKinds[kind],
        ...(isGiven(when) && { when: criterionOf(when, attributes, model.scale) }),
        ...(isGiven(purpose) && { purpose }),
        place: nowhere,
    };
}
function stageOf(stage, rank, { attributes, model }) {
    const { criteria, threshold, fastTrack } = stage;
    return {
        ...definitionOf(stage.id),
        rank,
        category: 'open',
        skippable: stage.skippable === true,
        entry: {
            automatic: stage.auto === true,
            fields: stage.fields ?? [],
            expected: [],
            ...(criteria && { require: criterionOf(criteria, attributes, model.scale) }),
            ...(threshold && { threshold: criterionOf(threshold, attributes, model.scale) }),
            ...(fastTrack && { fastTrack: { signals: fastTrack.signals, withinDays: fastTrack.within } }),
        },
    };
}
function reasonOf(id, { class: kind, to, waitDays }) {
    return {
        ...definitionOf(id),
        class: kind,
        fault: 'none',
        ...(isGiven(to) && { to }),
        ...(isGiven(waitDays) && { waitDays }),
        asksDate: kind === 'recycle' && !isGiven(waitDays),
        usedAt: ['handoff', 'work'],
        requires: [],
        exemptFromTouches: false,
    };
}
export function leadWithFacts(attributes, facts, recorded) {
    return {
        id: 'lead',
        lead: {},
        timeline: [
            ...(facts.attributes ?? []).map((fact) => changeOf(attributes, fact)),
            ...(facts.events ?? []).map(eventOf),
            ...(facts.consents ?? []).map(consentOf),
            ...(facts.objections ?? []).map(objectionOf),
            ...(facts.actions ?? []).map(actionOf),
        ],
        accounts: [],
        ...(recorded !== undefined && { recordedStage: recorded }),
    };
}
function changeOf(attributes, fact) {
    return {
        ...happeningOf(fact, fact.id),
        what: 'set',
        values: valuesOf(attributes, { [fact.attr]: fact.value }),
        cleared: fact.value === null ? [fact.attr] : [],
    };
}
function actionOf(action) {
    const head = happeningOf(action, action.id);
    const { to = '', reason = '', date, voids = '' } = action;
    switch (action.kind) {
        case 'move':
            return { ...head, what: 'move', to };
        case 'accept':
            return { ...head, what: 'accept' };
        case 'dispose':
            return { ...head, what: 'dispose', reason, ...(isGiven(date) && { date }) };
        case 'correction':
            return { ...head, what: 'correct', voids };
    }
}
