import { criteriaInUse } from '../../../model/criteria-in-use.js';
import { criterionTerm } from '../criterion-term.js';
import { entryTerms } from '../journey/entry-term.js';
import { all, not } from '../term.js';
/** What can be asked of one agreement. Each claims that something never happens, so a good answer is `sat` mostly. */
export function questionsOf(agreement) {
    const automatic = agreement.lifecycle.stages.filter(({ entry }) => entry.automatic);
    return [
        ...automatic.map(unreachable),
        ...automatic.map(contradicting),
        ...[...criteriaInUse(agreement)].map(unfulfillable),
    ];
}
function unreachable(stage) {
    return {
        path: `never-reached/${stage.id}`,
        claim: `No lead reaches the threshold of ${stage.id}.`,
        claimOf: (decided) => not(entryOf(stage, decided).threshold),
    };
}
function contradicting(stage) {
    return {
        path: `never-admitted/${stage.id}`,
        claim: `No lead without a true gate has what ${stage.id} requires.`,
        claimOf: (decided) => {
            const { blocked, complete, require } = entryOf(stage, decided);
            return not(all([not(blocked), complete, require]));
        },
    };
}
function entryOf(stage, { version, score, stages }) {
    const { reached } = stages();
    return entryTerms(stage, version, { score: score(), reached });
}
function unfulfillable({ criterion, by }, index) {
    return {
        path: `never-holds/${index + 1}-${by.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
        claim: `No lead fulfils the criterion of ${by}.`,
        claimOf: (decided) => not(anywhere(criterion, decided)),
    };
}
/** Scoring rules ask for nothing that has to be declared first. */
function anywhere(criterion, { version, score, stages }) {
    const reached = (stage) => stages().reached(stage);
    return readsScore(criterion)
        ? criterionTerm(criterion, version, { score: score(), reached })
        : criterionTerm(criterion, version, { reached });
}
function readsScore(criterion) {
    if ('of' in criterion)
        return criterion.of.some(readsScore);
    return ['total', 'fit', 'engagement', 'grade', 'band', 'cell', 'outcome'].includes(criterion.op);
}
