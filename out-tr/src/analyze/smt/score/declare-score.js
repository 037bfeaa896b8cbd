import { defaultScoring } from '../../../evaluate/default-scoring.js';
import { attainableFit } from '../../../evaluate/score/attainable-fit.js';
import { choose, compare, firstOf, not, same, sum, times, whole } from '../term.js';
import { ruleTerms } from './rule-term.js';
/** The score of the lead under the version’s default scoring; nothing without one (semantics §3). */
export function declareScore(version) {
    const scoring = defaultScoring(version.agreement);
    if (scoring === undefined)
        return undefined;
    const { script, label, lead } = version;
    const dimensions = scoring.dimensions.map((dimension) => dimensionTerms(dimension, version));
    const pointsOf = (id) => dimensions.find((dimension) => dimension.id === id)?.points ?? '0';
    const added = sum(dimensions.map(({ points }) => points));
    const total = bounded(added, scoring.total, [label, 'total'], script);
    const [fit, engagement] = [pointsOf('fit'), pointsOf('engagement')];
    const known = dimensions.find(({ id }) => id === 'fit')?.attainable ?? '0';
    const grade = script.define('Int', gradeTerm(scoring, { fit, known }, version), label, 'grade');
    const band = script.define('Int', bandTerm(scoring, engagement, version), label, 'band');
    const pairs = { scoring, grade, band };
    return {
        exists: not(lead.objection),
        fit,
        engagement,
        total,
        grade,
        band,
        cell: script.define('Int', cellTerm(pairs, version), label, 'cell'),
        outcome: script.define('Int', outcomeTerm(pairs, version), label, 'outcome'),
    };
}
function dimensionTerms(dimension, version) {
    const { script, label } = version;
    const { id } = dimension;
    const groups = dimension.groups.map((group) => groupTerms(group, id, version));
    const words = [label, 'dimension', id];
    const { max } = dimension;
    return {
        id,
        points: bounded(sum(groups.map(({ points }) => points)), dimension, words, script),
        attainable: bounded(sum(groups.map(({ attainable }) => attainable)), max === undefined ? {} : { max }, [...words, 'attainable as far as known'], script),
    };
}
function groupTerms(group, dimension, version) {
    const { script, label } = version;
    const rules = group.rules.map((rule) => ruleTerms(rule, version));
    const words = [label, dimension, 'group', group.id];
    const { max } = group;
    return {
        points: bounded(sum(rules.map(({ points }) => points)), group, words, script),
        attainable: dimension === 'fit'
            ? bounded(sum(rules.map(({ attainable }) => attainable)), max === undefined ? {} : { max }, [...words, 'attainable as far as known'], script)
            : '0',
    };
}
/** Raised to the least, then cut to the most. */
function bounded(points, { min, max }, words, script) {
    const free = script.define('Int', points, ...words, 'before its bounds');
    const raised = min === undefined ? free : choose(compare('lt', free, whole(min)), whole(min), free);
    const low = script.define('Int', raised, ...words, 'from below');
    const cut = max === undefined ? low : choose(compare('gt', low, whole(max)), whole(max), low);
    return script.define('Int', cut, ...words);
}
/** fit / attainable >= from, and what is known of it, by cross-multiplication; U below the least known share. */
function gradeTerm(scoring, { fit, known }, { codes }) {
    const attainable = attainableFit(scoring.dimensions.find(({ id }) => id === 'fit'));
    if (scoring.grades.length === 0 || attainable <= 0)
        return whole(-1);
    const reached = choose(compare('lt', fit, '0'), '0', fit);
    const share = (term, { numerator, denominator }) => ({
        left: times(denominator, term),
        right: whole(numerator * attainable),
    });
    const graded = firstOf(scoring.grades.map(({ id, from }) => {
        const value = whole(codes.codeOf('grade', id));
        if (from === undefined)
            return { when: 'true', value };
        const { left, right } = share(reached, from);
        return { when: compare('gte', left, right), value };
    }), whole(-1));
    if (scoring.minKnown === undefined)
        return graded;
    const { left, right } = share(known, scoring.minKnown);
    return choose(compare('lt', left, right), whole(codes.codeOf('grade', 'U')), graded);
}
function bandTerm({ bands }, engagement, { codes }) {
    return firstOf(bands.map(({ id, from }) => ({
        when: from === undefined ? 'true' : compare('gte', engagement, whole(from)),
        value: whole(codes.codeOf('band', id)),
    })), whole(-1));
}
function cellTerm(pairs, { codes }) {
    return byCell(pairs, codes, (grade, band) => codes.codeOf('cell', `${grade}${band}`));
}
function outcomeTerm(pairs, { codes }) {
    return byCell(pairs, codes, (grade, band) => {
        const outcome = pairs.scoring.matrix[grade]?.[band];
        return outcome === undefined ? -1 : codes.codeOf('outcome', outcome);
    });
}
function byCell({ scoring, grade, band }, codes, codeOfPair) {
    const grades = [...scoring.grades.map(({ id }) => id), 'U'];
    return firstOf(grades.map((gradeId) => ({
        when: same(grade, whole(codes.codeOf('grade', gradeId))),
        value: firstOf(scoring.bands.map(({ id }) => ({
            when: same(band, whole(codes.codeOf('band', id))),
            value: whole(codeOfPair(gradeId, id)),
        })), whole(-1)),
    })), whole(-1));
}
