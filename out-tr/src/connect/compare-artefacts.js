import { openBudget } from '../analyze/budget.js';
import { areSame } from '../analyze/told/same-told.js';
import { openHubspot } from './hubspot/hubspot-claims.js';
import { judgeClaim } from './judge-claim.js';
import { openSalesforce } from './salesforce/salesforce-claims.js';
import { openScoreQuestion } from './score-question.js';
import { openLeadSearch } from './search-lead.js';
import { openSql } from './sql/sql-claims.js';
/** The systems whose artefacts can be read back, by the ending of their files. */
const readers = [
    { target: 'hubspot', ending: '.json', open: openHubspot },
    { target: 'salesforce', ending: '.xml', open: openSalesforce },
];
/** Opens a comparison with everything that artefacts and the agreement both speak of. */
export function openArtefactComparison(agreement, limits) {
    const { milliseconds, now } = limits;
    const end = milliseconds === undefined || now === undefined ? undefined : now() + milliseconds;
    const isOver = () => end !== undefined && now !== undefined && now() > end;
    const left = () => end === undefined || now === undefined ? limits : { ...limits, milliseconds: Math.max(1, end - now()) };
    let opened;
    const judging = {
        agreement,
        known: new WeakMap(),
        budget: () => openBudget({ steps: mostNodes, ...left() }),
        searching: {
            scores: openScoreQuestion(agreement, () => ({ steps: mostNodes, ...left() })),
            near: () => {
                opened ??= openLeadSearch(agreement, isOver);
                return opened;
            },
        },
    };
    const systems = readers.flatMap(({ ending, open, target }) => {
        const configuration = agreement.targets[target];
        return configuration === undefined ? [] : [{ ending, read: open(agreement, configuration), target }];
    });
    const all = [...systems, { ending: '.sql', read: openSql(agreement), target: 'sql' }];
    return (files) => all.flatMap(({ ending, read, target }) => {
        const own = files.filter(({ path }) => path.endsWith(ending));
        return own.length === 0 ? [] : read(own).map((claim) => resultOf(judging, target, claim));
    });
}
/** Nodes of one comparison. */
const mostNodes = 3_000_000;
function resultOf(judging, target, claim) {
    const { clause, place } = claim;
    const head = { target, place, ...(clause !== undefined && { clause }) };
    return { ...head, ...('what' in claim ? foreign(claim) : judgedOnce(judging, claim)) };
}
/** What is written today is judged once, in whatever file it stands. */
function judgedOnce(judging, claim) {
    const { found, written } = claim;
    if (written === undefined || !areSame(found, written))
        return judgeClaim(judging, claim);
    const judgement = judging.known.get(written) ?? judgeClaim(judging, claim);
    judging.known.set(written, judgement);
    return judgement;
}
/** Not our dialect: never guessed at. */
function foreign({ what }) {
    const reason = { kind: 'unsupported', what: `not our dialect: ${what}` };
    return { answer: { answer: 'unknown', tier: 'normal form', reason, proved: [] }, against: 'agreement' };
}
