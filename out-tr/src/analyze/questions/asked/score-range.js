import { inside } from '../../../diagnostics/place.js';
import { formatScaledDecimal } from '../../../support/scaled-decimal.js';
import { pointsAsked } from '../../score/points-asked.js';
import { rangeOf } from '../../score/range-of.js';
import { questionWords } from '../catalogue.js';
import { endlessRule } from '../endless-points.js';
import { boundOf, criterionOf } from '../points-bound.js';
export const scoreRange = {
    ...questionWords('score-range'),
    *ask(study) {
        const side = study.scene.sides[0]?.scoring;
        if (study.scoring === undefined || side === undefined)
            return;
        for (const kind of ['fit', 'engagement', 'total'])
            yield* told(study, study.scoring, { kind, side });
    },
};
/** Bounds that a lead reaches say it all; for other ends the sums of all leads are looked at. */
function* told(study, scoring, { kind, side }) {
    const fewest = atBound(study, scoring, kind, 'least');
    const most = atBound(study, scoring, kind, 'most');
    if (fewest !== undefined)
        yield fewest;
    if (fewest === undefined || most === undefined) {
        const isLeft = (end) => (end === 'least' ? fewest : most) === undefined;
        yield* bySums(study, scoring, { kind, side, isLeft });
    }
    if (most !== undefined)
        yield most;
}
/** What a lead with as few or as many points as the bounds allow says; nothing where none is found. */
function atBound(study, scoring, kind, end) {
    const bound = boundOf(scoring, kind, end);
    if (bound === undefined)
        return undefined;
    const answer = study.search.anyLead({
        holds: study.space.nodeOf(criterionOf(kind, end, bound)),
        confirms: ([standing]) => standing?.facts.score?.[kind] === bound,
    });
    return answer.answer === 'refuted'
        ? extremeTold(scoring, kind, end, { points: bound, bound, answer })
        : undefined;
}
function* bySums(study, scoring, { kind, side, isLeft }) {
    const { scene, search } = study;
    const place = inside(scoring.place, kind);
    const ranged = (restriction) => rangeOf(scene, (placeColumns) => pointsAsked(side, kind, placeColumns), {
        restriction,
        isReal: (lead, points) => search.confirms(lead, { confirms: ([standing]) => standing?.facts.score?.[kind] === points }),
    });
    const endless = endlessRule(scoring, kind);
    const range = ranged(endless === undefined ? {} : { mostEvents: 1 });
    if (range.answer === 'none')
        return;
    if (range.answer === 'range' && endless !== undefined) {
        yield* withoutMost(study, scoring, { kind, endless, least: range.least, isLeft });
        return;
    }
    if (range.answer === 'unknown') {
        const answer = { answer: 'unknown', tier: 'vectors', reason: range.reason, proved: [] };
        yield { about: kind, place, verdict: 'open', answer, message: '' };
        return;
    }
    for (const end of ['least', 'most'])
        if (isLeft(end))
            yield extreme(study, scoring, { kind, end, extreme: range[end] });
}
/** The fewest are certain where a lead with at most one event has as few as the bounds allow. */
function* withoutMost(study, scoring, { kind, endless, least, isLeft }) {
    const name = nameOf(kind);
    yield {
        about: `most points ${name}`,
        place: inside(scoring.place, kind),
        verdict: 'note',
        answer: { answer: 'proved', tier: 'delta groups' },
        message: `nothing bounds the points ${name} from above: every further event of scoring rule ${endless.id} adds some`,
    };
    if (!isLeft('least'))
        return;
    if (least.points === boundOf(scoring, kind, 'least')) {
        yield extreme(study, scoring, { kind, end: 'least', extreme: least });
        return;
    }
    const reason = {
        kind: 'unsupported',
        what: 'deductions where nothing bounds the points from above',
    };
    const answer = { answer: 'unknown', tier: 'vectors', reason, proved: [] };
    yield {
        about: `fewest points ${name}`,
        place: inside(scoring.place, kind),
        verdict: 'open',
        answer,
        message: '',
    };
}
function nameOf(kind) {
    return kind === 'total' ? 'in total' : `of ${kind}`;
}
function extreme({ search }, scoring, { kind, end, extreme: { points, lead, bound } }) {
    const witness = search.witness(lead, {
        confirms: ([standing]) => standing?.facts.score?.[kind] === points,
    });
    const answer = witness === undefined
        ? { answer: 'proved', tier: 'vectors' }
        : { answer: 'refuted', tier: 'vectors', witness };
    return extremeTold(scoring, kind, end, { points, bound, answer });
}
/** Where a construct was replaced by a larger one, between the lead and what is certain lies what nobody knows. */
function extremeTold(scoring, kind, end, { points, bound, answer }) {
    const text = (amount) => formatScaledDecimal(amount, scoring.scale);
    const [word, most] = end === 'most' ? ['more', 'most'] : ['fewer', 'fewest'];
    const name = nameOf(kind);
    return {
        about: `${most} points ${name}`,
        place: inside(scoring.place, kind),
        verdict: 'note',
        answer,
        message: `no lead has ${word} than ${text(bound)} points ${name}${points === bound ? '' : `; ${text(points)} is the farthest that was found`}`,
    };
}
