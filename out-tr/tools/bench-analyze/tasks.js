import { compare } from '../../src/analyze/compare/compare.js';
import { scoreAnswer } from '../../src/analyze/compare/score-answer.js';
import { ask } from '../../src/analyze/questions/ask.js';
import { questions } from '../../src/analyze/questions/index.js';
import { openStudy } from '../../src/analyze/questions/open-study.js';
import { openScene } from '../../src/analyze/score/scene.js';
import { isIncomparable, openSpace } from '../../src/analyze/space/space.js';
import { outcomeOf } from './outcome.js';
/** What issue and README promise figures for. */
export const tasks = [
    {
        name: 'refactor',
        work: 'a version that only says the same in other words, proved to decide as before',
        profiles: ['typical'],
        changes: ['refactor'],
        seeds: 10,
        run: compared,
    },
    {
        name: 'difference',
        work: 'a changed version, every kind of difference with its smallest lead',
        profiles: ['typical'],
        changes: ['weight', 'threshold', 'constant', 'rule', 'route', 'refactor-and-change'],
        seeds: 2,
        run: compared,
    },
    {
        name: 'questions',
        work: 'all questions that are asked of every agreement',
        profiles: ['typical'],
        changes: ['refactor'],
        seeds: 5,
        run: questioned,
    },
    {
        name: 'identity',
        work: 'the scores of a version that only says the same in other words, proved identical',
        profiles: ['typical', 'adversarial'],
        changes: ['refactor'],
        seeds: 5,
        run: identical,
    },
];
function compared({ kind, before, after }, budget) {
    const comparison = compare(before, after, budget);
    if ('notComparable' in comparison)
        throw new Error(comparison.notComparable);
    const cases = comparison.kinds.flatMap(({ kind: of, cases }) => cases.map(({ label, answer }) => ({ about: `${of} ${label}`.trim(), answer })));
    // Whether a score that decides the same is another one has a task of its own.
    return outcomeOf(cases, { isSame: kind === 'refactor' });
}
function questioned({ before }, budget) {
    const study = openStudy(before, budget);
    const statements = questions.flatMap((question) => ask(question, study));
    return outcomeOf(statements.map(({ question, about, answer }) => ({ about: `${question} ${about}`, answer })), { isSame: false });
}
function identical({ before, after }, budget) {
    const agreements = [before, after];
    const space = openSpace({ agreements, budget });
    if (isIncomparable(space))
        throw new Error(space.incomparable);
    const scene = openScene({ agreements, space, budget });
    const answer = scoreAnswer(scene, agreements, []);
    return outcomeOf([{ about: 'score', answer }], { isSame: true });
}
