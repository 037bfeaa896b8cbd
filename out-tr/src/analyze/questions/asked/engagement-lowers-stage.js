import { operation } from '../../diagram/operations.js';
import { questionWords } from '../catalogue.js';
import { rulesOf } from '../scoring-part.js';
/**
 * The next thing a lead does never moves it back: events of welcome signals give no fewer points the more there are, and
 * neither more points nor a signal test that begins to hold leads to an earlier stage. Sufficient, not necessary.
 */
export const engagementLowersStage = {
    ...questionWords('engagement-lowers-stage'),
    *ask(study) {
        const { agreement } = study;
        const obstacles = stageObstacles(study);
        for (const signal of Object.values(agreement.signals)) {
            if (isUnwelcome(study, signal))
                continue;
            yield told(signal, [...fallingRules(study, signal), ...obstacles(signal)]);
        }
    },
};
function told(signal, obstacles) {
    const head = { about: `signal ${signal.id}`, place: signal.place };
    if (obstacles.length === 0) {
        const message = `one more ${signal.id} never leads to an earlier stage`;
        return { ...head, verdict: 'fine', answer: { answer: 'proved', tier: 'diagrams' }, message };
    }
    const reason = { kind: 'unsupported', what: obstacles.join('; ') };
    return {
        ...head,
        verdict: 'open',
        answer: { answer: 'unknown', tier: 'diagrams', reason, proved: [] },
        message: '',
    };
}
/** Some rule takes points off for it: it is meant to move a lead back. */
function isUnwelcome({ scoring }, { id }) {
    return eventRules(scoring, id).some(({ points, count }) => count.mode === 'tiers' ? count.tiers.every((tier) => tier.points < 0) : points < 0);
}
/** Rules whose points can fall when an event comes on top. A newest event only displaces older ones of the same rule, worth no more. */
function fallingRules({ scoring }, { id }) {
    const ofFit = scoring === undefined ? [] : rulesOf(scoring).filter(({ dimension }) => dimension.id === 'fit');
    const grading = ofFit.flatMap(({ rule }) => rule.kind === 'event' && rule.signals.includes(id) ? [`rule ${rule.id} moves the grade`] : []);
    return [...grading, ...fallingTiers(scoring, id)];
}
function fallingTiers(scoring, id) {
    return eventRules(scoring, id).flatMap(({ id: rule, count }) => {
        if (count.mode !== 'tiers')
            return [];
        const points = count.tiers.map((tier) => tier.points);
        const last = count.tiers.at(-1);
        const falls = points.some((each, index) => each < (points[index - 1] ?? 0)) || last?.to !== undefined;
        const gaps = count.tiers.some((tier, index) => index > 0 && tier.from !== (count.tiers[index - 1]?.to ?? 0) + 1);
        return falls || gaps ? [`rule ${rule} gives fewer points for more events`] : [];
    });
}
function eventRules(scoring, signal) {
    const rules = scoring === undefined ? [] : rulesOf(scoring).map(({ rule }) => rule);
    return rules.filter((rule) => rule.kind === 'event').filter(({ signals }) => signals.includes(signal));
}
/** Per signal the questions whose answer moves a lead back when it begins to be yes or points rise. */
function stageObstacles(study) {
    const { space, agreement, decisions } = study;
    const stages = agreement.lifecycle.stages.map((stage) => decisions.stageFrom(stage));
    const falling = space.variables.flatMap((variable, index) => {
        const order = risingClasses(variable);
        return order !== undefined && stages.some((stage) => fallsOn(study, stage, index, order))
            ? [variable]
            : [];
    });
    return ({ id }) => falling
        .filter((variable) => variable.kind !== 'signal' || variable.signals.includes(id))
        .map(({ label }) => `a stage is left when ${label} rises`);
}
/** Classes of what more events may raise, in that order; a lead without a score gets none by an event. */
function risingClasses(variable) {
    const classes = [...variable.classes.keys()];
    if (variable.kind === 'signal')
        return classes;
    if (variable.kind === 'points')
        return classes.slice(1);
    // The best band comes first.
    return variable.kind === 'label' && variable.of === 'band' ? classes.slice(1).reverse() : undefined;
}
const isEarlier = operation((before, after) => Number(after < before));
function fallsOn({ space }, stage, variable, order) {
    const { diagrams, possible } = space;
    const at = order.map((index) => diagrams.restrict(stage, variable, index));
    return at.some((node, step) => {
        const before = at[step - 1];
        return before !== undefined && diagrams.both(possible, diagrams.combine(isEarlier, before, node)) !== 0;
    });
}
