import { variablesIn } from '../../diagram/cheapest.js';
import { sidesWithin } from '../../score/sides-within.js';
import { openEnds } from './ends.js';
import { openRelations } from './open-relations.js';
import { openSums } from './open-sums.js';
import { openVerdicts } from './open-verdicts.js';
import { openSumsWalk } from './sums-left.js';
export function openOutlook(scene, { question, restriction, first }) {
    const { diagrams } = scene.space;
    const { sums, placing } = openSums();
    const options = { asked: new Set(variablesIn(diagrams, question)), placing };
    const verdicts = openVerdicts(scene, sidesWithin(scene, restriction), options);
    const relations = openRelations(scene, options);
    const ends = openEnds(diagrams, first);
    function classesAt(sumAt) {
        const classes = verdicts.map((verdict) => verdict.classesAt(sumAt));
        return {
            of: new Map(verdicts.map(({ index }, place) => [index, classes[place] ?? []])),
            key: classes.map((each) => each.map(Number).join('')).join(' '),
        };
    }
    return {
        walk: openSumsWalk(diagrams, scene.rangeOf, sums),
        openSums(asked, { ranges }) {
            const sumAt = (place) => ranges[place] ?? { least: 0, most: 0 };
            const classes = classesAt(sumAt);
            const moves = relations.map(({ movesAt }) => movesAt(sumAt));
            const related = relations.map(({ nodeOf }, place) => nodeOf(moves[place] ?? sumAt(0)));
            const open = ends
                .of(asked)
                .map((end) => related.reduce(diagrams.both, end))
                .filter((end) => ends.isOpen(end, classes));
            if (open.length === 0)
                return undefined;
            const isAsked = (index) => open.some((end) => ends.asks(end, index));
            const isOpen = (index) => (classes.of.get(index) ?? []).filter(Boolean).length > 1;
            return new Set([
                ...verdicts.filter(({ index }) => isAsked(index) && isOpen(index)).flatMap(({ sums: own }) => own),
                ...relations.filter((_, place) => isSpan(moves[place])).flatMap(({ sums: own }) => own),
            ]);
        },
    };
}
function isSpan(range) {
    return range !== undefined && range.least < range.most;
}
