import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { RetrievedFile } from '../baseline-form.ts';
import { accountCarriers } from './accounts/account-carriers.ts';
import { accountFields } from './accounts/account-fields.ts';
import { targetAccounts } from './accounts/target-accounts.ts';
import { readBaseline } from './baseline/read-baseline.ts';
import { leadAssignment, leadConvert } from './baseline/whole-object.ts';
import type { Carrier } from './carrier.ts';
import { columnOf } from './column.ts';
import { convertedFields } from './conversion/converted-fields.ts';
import { snapshotFields } from './conversion/snapshot-fields.ts';
import { dictionaryCarriers } from './dictionary-carriers.ts';
import type { Flow } from './flow/flow.ts';
import { flowPart } from './flow/flow-part.ts';
import type { ScoreFields } from './formula/criterion-condition.ts';
import { trackedFields } from './history.ts';
import type { LeadField } from './lead-field.ts';
import { gateFields } from './lifecycle/gate-fields.ts';
import type { ListView } from './lifecycle/list-view.ts';
import { qualificationCarriers } from './lifecycle/qualification-fields.ts';
import { type Readiness, readiness } from './lifecycle/ready-field.ts';
import { stageCarriers } from './lifecycle/stage-carriers.ts';
import { stageField } from './lifecycle/stage-field.ts';
import type { ValidationRule } from './lifecycle/validation-rule.ts';
import { validationRules } from './lifecycle/validation-rules.ts';
import { workFields } from './lifecycle/work-fields.ts';
import type { MetadataType } from './metadata-type.ts';
import type { ObjectField } from './object-field.ts';
import { mergedRefusals, type Refusal } from './refusal.ts';
import { type MetricReports, metricReports } from './reports/metric-reports.ts';
import { type AssignmentEntry, assignment, unownedRouting } from './routing/assignment.ts';
import { type LeadQueue, type LeadQueues, leadQueues } from './routing/queue.ts';
import { queueCarriers } from './routing/queue-carriers.ts';
import { scoringPart } from './scoring/scoring-part.ts';
import { weights } from './scoring/weights.ts';
import { stageFiles } from './stage-files.ts';
import { globalValueSets, type StandardPicklist, standardValueSets, type ValueSet } from './value-set.ts';
import { type Emitted, emitted } from './within-limits.ts';
import { type Workbench, workbenchFor } from './workbench.ts';

/** Everything Salesforce gets, before it is written as files. */
export interface SalesforceModel {
  readonly workbench: Workbench;
  /** By API name. */
  readonly fields: readonly LeadField[];
  /** Of other objects. */
  readonly objectFields: readonly ObjectField[];
  readonly metadataTypes: readonly MetadataType[];
  readonly metricReports: MetricReports;
  readonly globalValueSets: readonly ValueSet[];
  readonly standardValueSets: readonly StandardPicklist[];
  /** API name of the picklist that holds the stage. */
  readonly stageField: string;
  /** API names of the fields whose history is kept. */
  readonly tracked: ReadonlySet<string>;
  readonly listViews: readonly ListView[];
  readonly validationRules: readonly ValidationRule[];
  readonly queues: readonly LeadQueue[];
  /** Empty where leadpact may not write the assignment rules of the lead. */
  readonly assignment: readonly AssignmentEntry[];
  readonly flows: readonly Flow[];
  /** What carries which clause; a clause without a carrier is not carried. */
  readonly carriers: readonly Carrier[];
  /** What was left out because Salesforce has no room for it. */
  readonly refusals: readonly Refusal[];
}

/** The agreement in Salesforce's terms, without the formulas that Salesforce has no room for. */
export function salesforceModel(
  agreement: Agreement,
  configuration: TargetConfiguration,
  retrieved: readonly RetrievedFile[] = [],
): SalesforceModel {
  const { decisions, kept, lifecycle, queues, refused, reports, score, sets, snapshots, stage, workbench } =
    calculations(agreement, configuration, retrieved);
  // Before flows ask for fields of their own: what they keep is no history of the lead.
  const tracked = trackedFields(workbench, stage);
  const isEmitted = (field: string): boolean => !refused.has(field);
  const { views } = lifecycle;
  const automated = flowPart(workbench, { fields: { ...decisions, stage }, queues, score, views, isEmitted });
  return {
    workbench,
    objectFields: objectFields(workbench, snapshots, decisions.stoppedByGate),
    metadataTypes: [weights(workbench), ...listed(targetAccounts(workbench))],
    metricReports: reports,
    globalValueSets: sets.sets,
    standardValueSets: standardValueSets(workbench),
    stageField: stage,
    tracked,
    listViews: views,
    queues: queues.queues,
    ...kept,
    flows: automated.flows,
    // Flows have asked for stored fields of their own.
    fields: workbench.fields().filter(({ name }) => isEmitted(name)),
    carriers: [...kept.carriers, ...automated.carriers],
  };
}

/** How large an agreement is in Salesforce. */
export interface SalesforceSize {
  /** The formulas that there is no room for. */
  readonly refusals: readonly Refusal[];
  /** Fields of the lead that are created, but for those of clocks. */
  readonly fields: number;
}

const known = new WeakMap<Agreement, SalesforceSize>();

/**
 * A part of the model, and of its cost, for the rules that ask about it; worked out once per agreement. What is merged with a
 * baseline is taken for ours, for it is written whatever stands beside it.
 */
export function salesforceSize(agreement: Agreement): SalesforceSize | undefined {
  const target = agreement.targets['salesforce'];
  if (target === undefined) return undefined;
  const found = known.get(agreement);
  if (found !== undefined) return found;
  const { baseline, ...configuration } = target;
  const ownsWholeObjects = configuration.ownsWholeObjects || baseline !== undefined;
  const { kept } = calculations(agreement, { ...configuration, ownsWholeObjects }, []);
  const size = { refusals: kept.refusals, fields: kept.fields.length };
  known.set(agreement, size);
  return size;
}

/** Everything that formulas calculate or ask for. */
interface Calculations {
  readonly workbench: Workbench;
  readonly stage: string;
  readonly score: ScoreFields | undefined;
  readonly sets: ReturnType<typeof globalValueSets>;
  readonly decisions: ReturnType<typeof workFields>;
  readonly snapshots: readonly string[];
  readonly reports: MetricReports;
  readonly queues: LeadQueues;
  readonly lifecycle: Readiness;
  readonly kept: Emitted;
  /** API names of the calculated fields that are left out. */
  readonly refused: ReadonlySet<string>;
}

function calculations(
  agreement: Agreement,
  configuration: TargetConfiguration,
  retrieved: readonly RetrievedFile[],
): Calculations {
  const { roots } = readBaseline(agreement, configuration, retrieved);
  const workbench = workbenchFor(agreement, configuration, roots);
  for (const field of Object.values(agreement.fields)) columnOf(workbench, field);
  const { carriers: scoring, score } = scoringPart(workbench);
  const stage = stageField(workbench);
  const sets = globalValueSets(workbench);
  const decisions = workFields(workbench, sets.names, (name) => sets.sets.some((set) => set.name === name));
  const snapshots = snapshotFields(workbench);
  const reports = metricReports(workbench, { ...decisions, stage, snapshots });
  const queues = leadQueues(workbench);
  const routed = routing(workbench, queues, stage, score);
  const lifecycle = lifecyclePart(workbench, score);
  const rules = validationRules(workbench, { ...decisions, stage });
  // Last, for it lists the facts that all others have asked for.
  const dictionary = dictionaryCarriers(workbench);
  const carriers = [
    ...scoring,
    ...lifecycle.carriers,
    ...stageCarriers(workbench, stageFiles(workbench, { reasonSet: sets.names.reason, stage, rules })),
    ...routed.carriers,
    ...queueCarriers(workbench, queues),
    ...accountCarriers(workbench),
    ...reports.carriers,
    ...dictionary,
    firstLanguage(agreement),
  ];
  const fields = workbench.fields();
  const emittable = emitted({ fields, validationRules: rules, assignment: routed.entries, carriers });
  return {
    ...{ workbench, stage, score, sets, decisions, snapshots, reports, queues, lifecycle },
    kept: { ...emittable, refusals: mergedRefusals([...emittable.refusals, ...lifecycle.refusals]) },
    refused: namesWithout(fields, emittable.fields),
  };
}

/** As Salesforce's own assignment rule, where that may be written. */
function routing(
  workbench: Workbench,
  queues: LeadQueues,
  stage: string,
  score: ScoreFields | undefined,
): ReturnType<typeof assignment> {
  const isOurs = workbench.ownership.isWritten(leadAssignment);
  return isOurs ? assignment(workbench, queues, stage, score) : unownedRouting(workbench);
}

function namesWithout(all: readonly LeadField[], kept: readonly LeadField[]): ReadonlySet<string> {
  return new Set(all.filter((field) => !kept.includes(field)).map(({ name }) => name));
}

function lifecyclePart(workbench: Workbench, score: ScoreFields | undefined): Readiness {
  const gates = gateFields(workbench, score);
  const { stages } = workbench.agreement.lifecycle;
  const ready = stages.map((stage) => readiness(workbench, stage, gates, score));
  return {
    views: ready.flatMap(({ views }) => views),
    carriers: [
      ...gates.carriers,
      ...ready.flatMap(({ carriers }) => carriers),
      ...qualificationCarriers(workbench, score),
    ],
    refusals: ready.flatMap(({ refusals }) => refusals),
  };
}

/** Fields of the account, and what converted leads take along where the mapping of the org may be written. */
function objectFields(
  workbench: Workbench,
  snapshots: readonly string[],
  gate: string,
): readonly ObjectField[] {
  const account = accountFields(workbench);
  return [
    ...(account === undefined ? [] : [account.ownerRole, account.tier]),
    ...(workbench.ownership.isWritten(leadConvert) ? convertedFields(workbench, snapshots, gate) : []),
  ];
}

function listed<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function firstLanguage({ languages }: Agreement): Carrier {
  return { clause: `language/${languages[0] ?? 'en'}`, caveats: [] };
}
