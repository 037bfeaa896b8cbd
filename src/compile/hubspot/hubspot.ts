import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import { sortedArtifacts } from '../artifact.ts';
import { clausesOf } from '../clauses.ts';
import { compiledClauses } from '../gap.ts';
import { renditionOf } from '../rendition.ts';
import type { Compilation, Target } from '../target.ts';
import { accountPayloads } from './accounts/account-payloads.ts';
import { campaignPayloads } from './campaigns/campaign-payloads.ts';
import type { Carrier } from './carrier.ts';
import { dictionaryCarriers } from './dictionary-carriers.ts';
import { jsonArtifact } from './json-artifact.ts';
import { leadPipeline, leadStatus } from './lifecycle/lead-pipeline.ts';
import { lifecycleCarriers } from './lifecycle/stage-carriers.ts';
import { entryLists, recyclePool } from './lists/entry-lists.ts';
import { gateLists } from './lists/gate-lists.ts';
import { qualificationLists } from './lists/qualification-lists.ts';
import { routeLists } from './lists/route-lists.ts';
import { stageLists } from './lists/stage-lists.ts';
import type { Payload } from './payload.ts';
import { orderedPayloads, planArtifact } from './plan.ts';
import { propertyPayloads } from './property-payloads.ts';
import { scoreDraft } from './scoring/score-draft.ts';
import { verdictCarriers } from './scoring/verdict-carriers.ts';
import { syncCarriers } from './sync-carriers.ts';
import { uncarried } from './uncarried.ts';
import { validationPayloads } from './validation-payloads.ts';
import { type Workbench, workbenchFor } from './workbench.ts';
import { arrivalWorkflows } from './workflows/arrival-workflows.ts';
import { clockWorkflows } from './workflows/clock-workflows.ts';
import { expiryWorkflows } from './workflows/expiry-workflows.ts';
import { missingAnswerWorkflows } from './workflows/missing-answer-workflows.ts';
import { moveWorkflows } from './workflows/move-workflows.ts';

/** HubSpot: properties, lead pipeline, lists, a draft of the lead score and workflows that are off, in the order of a plan. */
export const hubspot: Target = {
  id: 'hubspot',
  title: { en: 'HubSpot', de: 'HubSpot' },
  compile: compileHubspot,
};

function compileHubspot(agreement: Agreement, configuration: TargetConfiguration): Compilation {
  const workbench = workbenchFor(agreement, configuration);
  const { carriers, payloads } = written(workbench);
  const clauses = clausesOf(agreement);
  const byClause = new Map(carriers.map((carrier) => [carrier.clause, carrier]));
  if (byClause.size !== carriers.length) throw new Error('a clause is carried twice');
  const rest = clauses.filter(({ id }) => !byClause.has(id)).map(({ id }) => uncarried(id));
  const renditions = [...carriers, ...rest].map(
    (carrier) => [carrier.clause, renditionOf(carrier, carrier.files)] as const,
  );
  return {
    artifacts: sortedArtifacts([
      planArtifact(payloads, configuration.apiVersion),
      ...payloads.map(({ body, file }) => jsonArtifact(file, body)),
    ]),
    manifest: payloads.map(({ component }) => component).toSorted(),
    clauses: compiledClauses(clauses, new Map(renditions)),
  };
}

/** Every request, in the order in which they have to be sent. */
export function hubspotRequests(
  agreement: Agreement,
  configuration: TargetConfiguration,
): readonly Payload[] {
  return orderedPayloads(written(workbenchFor(agreement, configuration)).payloads);
}

/** The properties of ours by name, with what each stands for. */
export function propertyIdentities(
  agreement: Agreement,
  configuration: TargetConfiguration,
): ReadonlyMap<string, string> {
  const workbench = workbenchFor(agreement, configuration);
  written(workbench);
  return workbench.identities();
}

function written(workbench: Workbench): {
  readonly payloads: readonly Payload[];
  readonly carriers: readonly Carrier[];
} {
  const pipeline = leadPipeline(workbench);
  const status = leadStatus(workbench);
  const drafts = Object.values(workbench.agreement.scorings).map((scoring) => scoreDraft(workbench, scoring));
  const moves = moveWorkflows(workbench);
  const parts = [
    entryLists(workbench, moves),
    gateLists(workbench),
    qualificationLists(workbench),
    routeLists(workbench),
    clockWorkflows(workbench),
    accountPayloads(workbench),
    campaignPayloads(workbench),
  ];
  const stages = stageLists(workbench);
  const answers = missingAnswerWorkflows(workbench);
  const expiry = expiryWorkflows(workbench);
  // After everything that reads when a stage was entered.
  const arrivals = arrivalWorkflows(workbench);
  const stageFiles = [pipeline, ...status].map(({ file }) => file);
  return {
    carriers: [
      ...dictionaryCarriers(workbench),
      ...lifecycleCarriers(workbench, { answers, arrivals, expiry, moves, stageFiles }),
      ...syncCarriers(workbench, arrivals),
      ...verdictCarriers(workbench),
      ...drafts.flatMap((draft) => draft.carriers),
      ...parts.flatMap(({ carriers }) => carriers),
    ],
    payloads: [
      pipeline,
      ...status,
      ...validationPayloads(workbench),
      ...recyclePool(workbench),
      ...stages,
      ...parts.flatMap(({ payloads }) => payloads),
      ...[...moves.values()].flatMap(({ payloads }) => payloads),
      ...[...arrivals.values()],
      ...[...answers.values()].flat(),
      ...expiry,
      ...drafts.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
      // Last, for every other part may add properties.
      ...propertyPayloads(workbench),
    ],
  };
}
