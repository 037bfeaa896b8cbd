import { sortedArtifacts } from '../artifact.js';
import { clausesOf } from '../clauses.js';
import { compiledClauses } from '../gap.js';
import { renditionOf } from '../rendition.js';
import { dictionaryCarriers } from './dictionary-carriers.js';
import { jsonArtifact } from './json-artifact.js';
import { leadPipeline, leadStatus } from './lifecycle/lead-pipeline.js';
import { lifecycleCarriers } from './lifecycle/stage-carriers.js';
import { entryLists, recyclePool } from './lists/entry-lists.js';
import { gateLists } from './lists/gate-lists.js';
import { qualificationLists } from './lists/qualification-lists.js';
import { routeLists } from './lists/route-lists.js';
import { planArtifact } from './plan.js';
import { propertyPayloads } from './property-payloads.js';
import { scoreDraft } from './scoring/score-draft.js';
import { verdictCarriers } from './scoring/verdict-carriers.js';
import { uncarried } from './uncarried.js';
import { workbenchFor } from './workbench.js';
/** HubSpot: properties, lead pipeline, lists and a draft of the lead score, as requests in the order of a plan. */
export const hubspot = {
    id: 'hubspot',
    title: { en: 'HubSpot', de: 'HubSpot' },
    compile: compileHubspot,
};
function compileHubspot(agreement, configuration) {
    const workbench = workbenchFor(agreement, configuration);
    const { carriers, payloads: others } = written(workbench);
    // Last, for every other part may add properties.
    const payloads = [...propertyPayloads(workbench), ...others];
    const clauses = clausesOf(agreement);
    const byClause = new Map(carriers.map((carrier) => [carrier.clause, carrier]));
    if (byClause.size !== carriers.length)
        throw new Error('a clause is carried twice');
    const rest = clauses.filter(({ id }) => !byClause.has(id)).map(({ id }) => uncarried(id));
    const renditions = [...carriers, ...rest].map((carrier) => [carrier.clause, renditionOf(carrier, carrier.files)]);
    return {
        artifacts: sortedArtifacts([
            planArtifact(payloads, configuration.apiVersion),
            ...payloads.map(({ body, file }) => jsonArtifact(file, body)),
        ]),
        manifest: payloads.map(({ component }) => component).toSorted(),
        clauses: compiledClauses(clauses, new Map(renditions)),
    };
}
/** The properties of ours by name, with what each stands for. */
export function propertyIdentities(agreement, configuration) {
    const workbench = workbenchFor(agreement, configuration);
    written(workbench);
    return workbench.identities();
}
function written(workbench) {
    const pipeline = leadPipeline(workbench);
    const status = leadStatus(workbench);
    const drafts = Object.values(workbench.agreement.scorings).map((scoring) => scoreDraft(workbench, scoring));
    const lists = [entryLists, gateLists, qualificationLists, routeLists].map((list) => list(workbench));
    return {
        carriers: [
            ...dictionaryCarriers(workbench),
            ...lifecycleCarriers(workbench, [pipeline, ...status].map(({ file }) => file)),
            ...verdictCarriers(workbench),
            ...drafts.flatMap((draft) => draft.carriers),
            ...lists.flatMap(({ carriers }) => carriers),
        ],
        payloads: [
            pipeline,
            ...status,
            ...recyclePool(workbench),
            ...lists.flatMap(({ payloads }) => payloads),
            ...drafts.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
        ],
    };
}
