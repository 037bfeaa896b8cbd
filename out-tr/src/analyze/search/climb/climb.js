import { createRandom } from '../../../support/random.js';
import { within } from '../../budget.js';
import { simplest } from '../../score/shared-variables.js';
import { openOtherwise } from './aim.js';
import { foundLeadOf } from './climber.js';
import { openGoals } from './goals.js';
import { oneClimb, spentByStep } from './one-climb.js';
import { smaller } from './smaller.js';
import { openStep } from './step.js';
/** With few events a lead is soon told, and mostly soon found. */
const [short, middling, long] = [
    { mostEvents: 1, mostSteps: 400 },
    { mostEvents: 3, mostSteps: 800 },
    { mostEvents: 12, mostSteps: 1_500 },
];
/** Climbs of a round that may be as long as they can; most that find a lead are not. */
const mostClimbs = 10;
/** Leads from which others start. */
const mostStarts = 24;
/**
 * Leads that are found by changing one thing after the other as long as that comes nearer to what is asked. Where points
 * are many, most of what there is is found so; nothing is proved. It draws always the same numbers.
 */
export function openClimbs(scene, interest) {
    const random = createRandom(1);
    const simple = { classes: scene.space.costs.map(simplest), events: [] };
    const starts = [];
    function startOf(question, round, nearby) {
        const classes = round % 2 === 1 ? nearby?.get(question) : undefined;
        if (classes !== undefined)
            return { ...simple, classes: simple.classes.map((at, index) => classes.get(index) ?? at) };
        return round % 3 !== 2 && starts.length > 0 ? random.pick(starts) : simple;
    }
    function climbRound(search, questions, round, nearby) {
        const limit = [short, middling][round] ?? long;
        for (const question of questions) {
            const start = startOf(question, round, nearby);
            const lead = search.lead(question, start, { ...limit, isOther: round % 4 !== 3 });
            if (lead !== undefined)
                starts.push(lead);
            if (starts.length > mostStarts)
                starts.shift();
        }
    }
    return {
        climb(asked, questions, { from, to, nearby }) {
            const found = new Map();
            const steps = Math.min(questions.size + 2, mostClimbs) * (to - from) * long.mostSteps * spentByStep;
            within(() => scene.budget.limited(steps, () => {
                const search = openSearch(scene, asked, questions, { interest, random, found });
                for (let round = from; round < to && search.isOpen(); round += 1)
                    climbRound(search, questions, round, nearby);
            }));
            return found;
        },
    };
}
function openSearch(scene, asked, open, { interest, random, found }) {
    const { ground, goalOf } = openGoals(scene, asked, open);
    const step = openStep(scene, ground, { random, interest });
    const otherwise = interest.signals.length > 0 ? openOtherwise(scene) : undefined;
    const isOpen = (question) => !asked.enoughFor(question).some((other) => found.has(other));
    function climbed(question, from, { mostEvents, mostSteps, isOther }) {
        const { ways, distanceOf, willDo } = goalOf(question);
        const start = startNear(ways, from, ground, { mostEvents, random });
        const another = (lead) => step(lead, mostEvents);
        const distance = isOther ? (otherwise?.(distanceOf) ?? distanceOf) : distanceOf;
        return (start &&
            oneClimb(scene, ground, { start, step: another, mostSteps, distanceOf: distance, willDo, random }));
    }
    /** Without what it could do without. */
    function keep(lead, question) {
        const small = smaller(scene, ground, lead, goalOf(question).willDo);
        const real = [small, lead]
            .map((each) => foundLeadOf(scene, each))
            .find((each) => asked.isReal(each, question));
        if (real !== undefined)
            found.set(question, real);
    }
    return {
        isOpen: () => [...open].some(isOpen),
        lead(question, from, { mostEvents, ...options }) {
            if (!isOpen(question))
                return undefined;
            const allowed = Math.min(asked.restriction.mostEvents ?? mostEvents, mostEvents);
            const there = climbed(question, from, { ...options, mostEvents: allowed });
            if (there === undefined)
                return undefined;
            for (const other of open)
                if (isOpen(other) && goalOf(other).willDo(there.stand))
                    keep(there.lead, other);
            return found.has(question) ? there.lead : undefined;
        },
    };
}
/** A lead near another one that may come to a question, whatever its events and points are; nothing where none does. */
function startNear(ways, { classes, events }, { question: { signals } }, { mostEvents, random }) {
    const way = ways.draw(classes, random);
    return (way && {
        classes: classes.map((at, index) => way.get(index) ?? at),
        events: events.filter(({ signal }) => signals.includes(signal)).slice(0, mostEvents),
    });
}
