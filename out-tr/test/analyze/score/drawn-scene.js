import { openBudget } from '../../../src/analyze/budget.js';
import { openScene } from '../../../src/analyze/score/scene.js';
import { isIncomparable, openSpace } from '../../../src/analyze/space/space.js';
import { defaultScoring } from '../../../src/evaluate/default-scoring.js';
import { linked } from '../generate/linked.js';
import { randomAgreement } from '../generate/random-agreement.js';
import { propertiesOf, propertyValues, signalIds } from '../generate/signals.js';
import { answerAmong, timelinesOf } from './tried-timelines.js';
/** Small enough that every lead can be tried with every timeline. */
export function drawnAgreement(random) {
    const profile = random.pick(['typical', 'adversarial']);
    const drawn = linked(randomAgreement({ rules: 6, routes: 2, stages: 2, fields: 2, signals: 10, profile }, random));
    return random.chance(1, 3) ? withMixedFit(drawn, random) : drawn;
}
/** The scene of agreements in a world in which no other timelines happen. */
export function sceneOf(agreements, extra, timelines) {
    const budget = openBudget({});
    const space = openSpace({ agreements, extra, budget });
    if (isIncomparable(space))
        throw new Error(space.incomparable);
    return openScene({ agreements, space, budget, timelines: answerAmong(timelines) });
}
/** Up to two of four events, most of them such as rules count. */
export function drawnTimelines(agreement, random) {
    const rules = rulesOf(agreement).filter((rule) => rule.kind === 'event');
    return timelinesOf(Array.from({ length: 4 }, () => drawnEvent(rules, random)), 2);
}
/** Two questions about points and verdicts. */
export function aboutScore(random, agreement) {
    const unit = 10 ** (defaultScoring(agreement)?.scale ?? 0);
    const points = ['total', 'fit', 'engagement'];
    const comparisons = ['gte', 'gt', 'lte', 'lt'];
    const one = () => random.pick([
        { op: random.pick(points), comparison: random.pick(comparisons), value: random.below(30) * unit },
        { op: random.pick(points), comparison: 'gte', value: random.below(15) * unit },
        { op: 'grade', values: [random.pick(['A', 'B', 'C', 'D', 'U'])] },
        { op: 'band', values: [random.pick(['1', '2', '3'])] },
        { op: 'cell', values: [random.pick(['A1', 'C2', 'U3', 'D2'])] },
    ]);
    return { op: random.pick(['all', 'any']), of: [one(), one()] };
}
function drawnEvent(rules, random) {
    const rule = rules.length > 0 && random.chance(3, 4) ? random.pick(rules) : undefined;
    const signal = random.pick(rule?.signals ?? signalIds);
    const drawn = propertiesOf(signal).map((property) => [property, random.pick(propertyValues)]);
    const wanted = (rule?.where ?? []).map(({ property, values }) => [property, random.pick(values)]);
    const properties = Object.fromEntries([...drawn, ...wanted]);
    return { signal, properties, ageDays: random.pick([0, 3, 10, 25, 40, 80]), olderByMs: 0, hidden: false };
}
function rulesOf(agreement) {
    const groups = defaultScoring(agreement)?.dimensions.flatMap((dimension) => dimension.groups);
    return (groups ?? []).flatMap(({ rules }) => rules);
}
/** What events earn belongs to the fit as well, in groups of their own or in those of the fit. */
function withMixedFit(agreement, random) {
    const scorings = Object.entries(agreement.scorings).map(([id, scoring]) => {
        const [fit, engagement] = ['fit', 'engagement'].map((name) => scoring.dimensions.find((dimension) => dimension.id === name));
        if (fit === undefined || engagement === undefined)
            throw new Error('a random scoring has both');
        const groups = random.chance(1, 2)
            ? [...fit.groups, ...engagement.groups.map((group) => ({ ...group, id: `of-${group.id}` }))]
            : fit.groups.map((group, at) => ({
                ...group,
                rules: [...group.rules, ...(engagement.groups[at]?.rules ?? [])],
            }));
        const other = { ...engagement, id: random.pick(['engagement', 'other']) };
        return [id, { ...scoring, dimensions: [{ ...fit, groups }, other] }];
    });
    return { ...agreement, scorings: Object.fromEntries(scorings) };
}
