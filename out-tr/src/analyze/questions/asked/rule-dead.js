import { questionWords } from '../catalogue.js';
import { firstTakers, takersOf } from '../first-takers.js';
import { choicesOf, rulesOf } from '../scoring-part.js';
export const ruleDead = {
    ...questionWords('rule-dead'),
    *ask(study) {
        const { scoring } = study;
        if (scoring === undefined)
            return;
        const rules = rulesOf(scoring).map(({ rule }) => rule);
        const dead = rules.flatMap((rule) => [...deadParts(study, rule)]);
        const head = { answer: { answer: 'proved', tier: 'diagrams' } };
        for (const { about, message, help, place } of dead) {
            yield { ...head, about, message, help, place: place ?? scoring.place, verdict: 'wrong' };
        }
        const message = `${dead.length === 0 ? 'every' : 'every other'} scoring rule can give points`;
        yield { ...head, about: `scoring ${scoring.id}`, place: scoring.place, verdict: 'fine', message };
    },
};
function* deadParts(study, rule) {
    const { space, scene, decisions } = study;
    const nodeOf = ({ when }) => space.nodeOf(when, decisions.side);
    const choices = choicesOf(rule);
    for (const [index, choice] of choices.entries()) {
        const about = rule.kind === 'exclusive' ? `scoring rule ${rule.id}/${choice.id}` : `scoring rule ${rule.id}`;
        const own = space.diagrams.both(space.possible, nodeOf(choice));
        const place = choice.place ?? rule.place;
        if (own === 0) {
            yield {
                about,
                place,
                message: `${about} gives no lead points: its condition holds for none`,
                help: 'correct the condition, or remove it',
            };
            continue;
        }
        const before = takersOf(space.diagrams, choices.slice(0, index), nodeOf);
        const taking = firstTakers(space.diagrams, { leads: own, takers: before, budget: scene.budget });
        if (taking === undefined)
            continue;
        const names = taking.map(({ id }) => id).join(', ');
        const verb = taking.length === 1 ? 'takes' : 'take';
        yield {
            about,
            place,
            message: `${about} gives no lead points: ${names} before it ${verb} all of its leads`,
            help: 'move it up, make the others narrower, or remove it',
        };
    }
    if (rule.kind !== 'event' || givesPoints(rule))
        return;
    const about = `scoring rule ${rule.id}`;
    yield {
        about,
        place: rule.place,
        message: `${about} gives no lead points: it is worth 0`,
        help: 'give it points, or remove it',
    };
}
function givesPoints({ count, points }) {
    return count.mode === 'tiers' ? count.tiers.some((tier) => tier.points !== 0) : points !== 0;
}
