import { alwaysStops } from '../../../../src/evaluate/journey/gate.js';
import { criterionTerm } from './criterion-term.js';
import { eventTerms } from './event-points.js';
/** `counting`: in the language itself, or from points that were worked out outside for each event rule. */
export function translate(agreement, language, counting) {
    const { fit, engagement } = dimensionsOf(agreement);
    const eventRules = engagement.groups.flatMap((group) => group.rules);
    const groupTerms = (group) => {
        if (counting === 'outside')
            return group.rules.map((rule) => language.counted(eventRules.indexOf(rule)));
        if (language.events === undefined)
            throw new Error('the language counts no events');
        return eventTerms(language, language.events, group);
    };
    return {
        fit: dimensionTerm(language, fit, (group) => group.rules.map((rule) => ruleTerm(language, rule))),
        engagement: dimensionTerm(language, engagement, groupTerms),
        enters: entryTerm(agreement, language),
        route: routeTerm(agreement, language),
    };
}
export function dimensionsOf(agreement) {
    const [scoring] = Object.values(agreement.scorings);
    const named = (id) => scoring?.dimensions.find((dimension) => dimension.id === id);
    const [fit, engagement] = [named('fit'), named('engagement')];
    if (fit === undefined || engagement === undefined)
        throw new Error('the bench needs fit and engagement');
    return { fit, engagement };
}
function dimensionTerm(language, dimension, termsOf) {
    const groups = dimension.groups.map((group) => bounded(language, language.sum(termsOf(group)), group));
    return bounded(language, language.sum(groups), dimension);
}
function bounded(language, term, { min, max }) {
    const raised = min === undefined ? term : language.atLeast(term, min);
    return max === undefined ? raised : language.atMost(raised, max);
}
function ruleTerm(language, rule) {
    if (rule.kind !== 'attribute' && rule.kind !== 'exclusive')
        throw new Error(`the bench translates no ${rule.kind} rule of fit`);
    const choices = rule.kind === 'attribute' ? [rule] : rule.choices;
    return choices.reduceRight((otherwise, { when, points }) => language.choose(criterionTerm(language, when), language.number(points), otherwise), language.number(0));
}
/** Gates first, then what is required, then the threshold or the fast track. */
export function entryTerm(agreement, language) {
    const { gates } = agreement.lifecycle;
    const inOrder = [...gates.filter(alwaysStops), ...gates.filter((gate) => !alwaysStops(gate))];
    const blocked = inOrder.flatMap(({ when }) => (when === undefined ? [] : [criterionTerm(language, when)]));
    const { fields, require, threshold } = handoffStage(agreement).entry;
    if (threshold === undefined)
        throw new Error('the bench needs a threshold');
    return language.all([
        ...blocked.map((gate) => language.not(gate)),
        ...fields.map((field) => language.isKnown(field)),
        ...(require === undefined ? [] : [criterionTerm(language, require)]),
        language.any([criterionTerm(language, threshold), language.isFast]),
    ]);
}
export function handoffStage({ lifecycle }) {
    const stage = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
    if (stage === undefined)
        throw new Error('the handoff has a stage');
    return stage;
}
function routeTerm({ routing }, language) {
    return routing.rules.reduceRight((otherwise, { id, when }) => language.choose(criterionTerm(language, when), language.text(id), otherwise), language.nothing);
}
