import { and, asked, blank, chosen, constant, or, } from '../../analyze/told/told.js';
import { defaultModel, toldCriterion } from '../../analyze/told/told-criterion.js';
import { toldEntry } from '../../analyze/told/told-entry.js';
import { toldOutcome } from '../../analyze/told/told-outcome.js';
import { toldAttributePoints, toldBounded, toldKnown, toldSum } from '../../analyze/told/told-points.js';
import { toldBand, toldGrade, toldLabel } from '../../analyze/told/told-verdict.js';
import { holds } from '../../criteria/holds.js';
import { testEntry } from '../../evaluate/journey/entry-test.js';
import { rankOf } from '../../evaluate/journey/stage-order.js';
import { isWithSales } from '../../evaluate/score-row.js';
import { groupPoints } from '../../sql/read/sql-operand.js';
/** The column of a layer in the agreement's terms; undefined for columns that only lead to others. */
export function meantColumn(agreement, name) {
    const [first = '', second = '', third] = name.split('/');
    if (first === 'enters')
        return entryColumn(agreement, second);
    if (name === 'route_id')
        return routeColumn(agreement);
    const scoring = defaultModel(agreement);
    if (scoring === undefined)
        return undefined;
    if (first === 'points' && third !== undefined)
        return groupColumn(agreement, scoring, second, third);
    if (first === 'points')
        return dimensionColumn(agreement, scoring, second);
    return verdictColumn(agreement, scoring, name);
}
function entryColumn(agreement, id) {
    const { lifecycle } = agreement;
    const stage = lifecycle.stages.find((one) => one.id === id);
    if (stage === undefined)
        return undefined;
    const before = lifecycle.stages.filter(({ rank }) => rank < stage.rank);
    const isBefore = or(before.map((one) => asked({ ask: 'one', choice: { of: 'stage' }, value: one.id })));
    return {
        clause: `stage/${id}/entry`,
        meant: and([isBefore, toldEntry(agreement, stage)]),
        expected: (witness) => rankOf(lifecycle, witness.stage) < rankOf(lifecycle, id) &&
            testEntry(lifecycle, stage, witness.facts).enters,
    };
}
function routeColumn(agreement) {
    const { lifecycle, routing } = agreement;
    const withSales = lifecycle.stages.filter(({ id }) => isWithSales(lifecycle, id));
    const isThere = or(withSales.map(({ id }) => asked({ ask: 'one', choice: { of: 'stage' }, value: id })));
    const route = routing.rules.reduceRight((otherwise, { id, when }) => chosen(toldCriterion(agreement, when), constant(id), otherwise), blank);
    return {
        clause: 'routing',
        meant: chosen(isThere, route, blank),
        expected: ({ facts, stage }) => isWithSales(lifecycle, stage)
            ? (routing.rules.find(({ when }) => holds(when, facts))?.id ?? null)
            : null,
    };
}
function groupColumn(agreement, scoring, dimensionId, groupId) {
    const dimension = scoring.dimensions.find(({ id }) => id === dimensionId);
    const group = dimension?.groups.find(({ id }) => id === groupId);
    if (group === undefined)
        return undefined;
    const points = group.rules.flatMap((rule) => rule.kind === 'attribute' || rule.kind === 'exclusive' ? [toldAttributePoints(agreement, rule)] : []);
    const isWhole = points.length === group.rules.length;
    return {
        clause: `scoring/${scoring.id}/${dimensionId}/${groupId}`,
        ...(isWhole && { meant: toldBounded(toldSum(points), group) }),
        expected: ({ scores }) => scores
            .get(scoring.id)
            ?.dimensions.find(({ id }) => id === dimensionId)
            ?.groups.find(({ id }) => id === groupId)?.points,
    };
}
function dimensionColumn(agreement, scoring, id) {
    const dimension = scoring.dimensions.find((one) => one.id === id);
    if (dimension === undefined)
        return undefined;
    const groups = dimension.groups.map((group) => groupPoints(agreement, { dimension: id, group: group.id }));
    return {
        clause: `scoring/${scoring.id}/${id}`,
        meant: toldBounded(toldSum(groups), dimension),
        expected: ({ scores }) => scores.get(scoring.id)?.dimensions.find((one) => one.id === id)?.points,
    };
}
function verdictColumn(agreement, scoring, name) {
    const { id } = scoring;
    const objection = asked({ ask: 'objection' });
    const score = (witness) => witness.scores.get(id);
    const points = (part) => ({ is: 'measured', measure: { of: 'points', scoring: id, part } });
    switch (name) {
        case 'fit_points':
        case 'engagement_points': {
            const part = name === 'fit_points' ? 'fit' : 'engagement';
            const isThere = scoring.dimensions.some((dimension) => dimension.id === part);
            const meant = chosen(objection, blank, isThere ? points(part) : constant(0));
            return {
                clause: `scoring/${id}/${part}`,
                meant,
                expected: (witness) => score(witness)?.[part] ?? null,
            };
        }
        case 'total_points': {
            const sum = toldSum(scoring.dimensions.map((dimension) => points(dimension.id)));
            const meant = chosen(objection, blank, toldBounded(sum, scoring.total));
            return { clause: `scoring/${id}`, meant, expected: (witness) => score(witness)?.total ?? null };
        }
        case 'known_points': {
            const fit = scoring.dimensions.find((dimension) => dimension.id === 'fit');
            if (fit === undefined)
                return undefined;
            const expected = (witness) => score(witness)?.fitShare?.knownAttainable;
            return { clause: `min-known/${id}`, meant: toldKnown(agreement, fit), expected };
        }
        case 'grade_id':
            return {
                clause: `grades/${id}`,
                meant: toldGrade(scoring),
                expected: (witness) => score(witness)?.grade ?? null,
            };
        case 'band_id':
            return {
                clause: `bands/${id}`,
                meant: toldBand(scoring),
                expected: (witness) => score(witness)?.band ?? null,
            };
        case 'cell_id': {
            const [grade, band] = [toldLabel(scoring, 'grade'), toldLabel(scoring, 'band')];
            const meant = chosen(objection, blank, { is: 'applied', operation: 'joined', of: [grade, band] });
            return { clause: `matrix/${id}`, meant, expected: (witness) => score(witness)?.cell ?? null };
        }
        case 'outcome_id': {
            const meant = chosen(objection, blank, toldOutcome(agreement, id));
            return { clause: `matrix/${id}`, meant, expected: (witness) => score(witness)?.outcome ?? null };
        }
        default:
            return undefined;
    }
}
