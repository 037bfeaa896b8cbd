import { impossible } from '../caveat.js';
import { contact } from '../payload.js';
import { gathered, groupScore } from './group-score.js';
import { leadScoringApi } from './lead-scoring-api.js';
import { plainPoints } from './rule-score.js';
const categories = { fit: 'FIT', engagement: 'INTENT' };
/** The scoring model as a draft of the lead scoring API; somebody has to look at it and publish it. */
export function scoreDraft(workbench, scoring) {
    const { apiVersion } = workbench.configuration;
    const api = leadScoringApi(apiVersion);
    if (api === undefined)
        return { carriers: unwritten(scoring, unknownVersion(apiVersion)) };
    const { scale } = scoring;
    const limit = api.limit(scoring);
    const dimensions = scoring.dimensions.map((dimension) => {
        const category = categories[dimension.id];
        if (category === undefined)
            return { dimension };
        return {
            dimension,
            groups: dimension.groups.map((group) => groupScore(workbench, group, category, scale)),
        };
    });
    const groupConfigs = dimensions.flatMap(({ groups = [] }) => groups.flatMap(({ configuration }) => (configuration === undefined ? [] : [configuration])));
    const file = `scores/${scoring.id}.json`;
    const carriers = carriersOf(scoring, dimensions, file, api.limitCaveats(scoring));
    if (groupConfigs.length === 0)
        return { carriers };
    const body = {
        name: workbench.words(scoring.title),
        objectTypeId: contact,
        allowedGroupTypes: ['FIT', 'INTENT'],
        [api.limitName]: plainPoints(limit, scale),
        groupConfigs,
    };
    const component = `score:${body.name}`;
    return {
        payload: { step: 'scores', method: 'POST', endpoint: api.endpoint, file, component, body },
        carriers,
    };
}
function carriersOf(scoring, dimensions, file, limitCaveats) {
    const parts = dimensions.map((scored) => ({ scored, ...dimensionSaid(scored, limitCaveats) }));
    const total = gathered(parts.map(({ bound, caveats, scored }) => ({ id: scored.dimension.id, bound, caveats })), scoring.total);
    const own = limitCaveats();
    return [
        carrier(`scoring/${scoring.id}`, [...total.caveats, ...own], own.length > 0 ? null : total.bound, file),
        ...parts.flatMap(({ bound, caveats, scored }) => [
            carrier(`scoring/${scoring.id}/${scored.dimension.id}`, caveats, bound, file),
            ...groupCarriers(scoring, scored, file),
        ]),
    ];
}
function dimensionSaid({ dimension, groups }, limitCaveats) {
    if (groups === undefined)
        return { caveats: [onlyTwoCategories], bound: null };
    const parts = groups.map(({ bound, caveats }, index) => {
        return { id: dimension.groups[index]?.id ?? '', bound, caveats };
    });
    const { bound, caveats } = gathered(parts, dimension);
    const own = limitCaveats(dimension);
    return { caveats: [...caveats, ...own], bound: own.length > 0 ? null : bound };
}
function groupCarriers(scoring, { dimension, groups }, file) {
    const path = `scoring/${scoring.id}/${dimension.id}`;
    return dimension.groups.flatMap((group, index) => {
        const scored = groups?.[index];
        if (scored === undefined) {
            const ids = ['', ...group.rules.map(({ id }) => `/${id}`)];
            return ids.map((id) => carrier(`${path}/${group.id}${id}`, [onlyTwoCategories], null, file));
        }
        return [
            carrier(`${path}/${group.id}`, scored.caveats, scored.bound, file),
            ...scored.rules.map(({ bound, caveats, id }) => carrier(`${path}/${group.id}/${id}`, caveats, bound, file)),
        ];
    });
}
function carrier(clause, caveats, bound, file) {
    return { clause, caveats, files: [file], ...(bound !== null && { points: bound }) };
}
function unwritten(scoring, reason) {
    const path = `scoring/${scoring.id}`;
    const clauses = scoring.dimensions.flatMap((dimension) => [
        `${path}/${dimension.id}`,
        ...dimension.groups.flatMap((group) => [
            `${path}/${dimension.id}/${group.id}`,
            ...group.rules.map((rule) => `${path}/${dimension.id}/${group.id}/${rule.id}`),
        ]),
    ]);
    return [path, ...clauses].map((clause) => ({ clause, caveats: [reason], files: [] }));
}
function unknownVersion(version) {
    return impossible(`the version ${version} of the lead scoring API is not known`, `die Version ${version} der Lead-Scoring-API ist nicht bekannt`);
}
const onlyTwoCategories = impossible('HubSpot scores fit and engagement only', 'HubSpot bewertet nur Passung und Engagement');
