import type { Agreement } from '../model/agreement.ts';
import type { AgreementInForce } from '../model/agreement-in-force.ts';
import { anyOrder, type Engine } from '../records/engine.ts';
import { numberLeads } from '../records/load/lead-numbers.ts';
import type { TableName } from '../records/load/table-plan.ts';
import { duckdb } from '../sql/dialects/duckdb.ts';
import type { Instant } from '../support/instant.ts';
import { startOfDay } from '../support/zoned-time.ts';
import { attributionReadings } from './attribution-readings.ts';
import { commitmentReadings } from './commitment-readings.ts';
import { escalationTermsOf } from './escalation/escalation-terms.ts';
import { settledWeeks } from './escalation/settled-weeks.ts';
import { escalationBeginning } from './escalation-beginning.ts';
import { escalationReading } from './escalation-reading.ts';
import { exportReach } from './export-reach.ts';
import { honestyReading } from './honesty-reading.ts';
import { measuredModels } from './measured-models.ts';
import type { Measurement } from './measurement.ts';
import { costPart } from './metrics/asked-relations.ts';
import { noAnswers } from './metrics/family.ts';
import { type Asking, metricReading } from './metrics/metric-reading.ts';
import { type Given, runModels } from './run-models.ts';
import { figuresAsSettled } from './settled/figures-as-settled.ts';
import { handoffsAsSettled } from './settled/handoffs-as-settled.ts';
import { settledKey, settledPeriods } from './settled/settled-period.ts';
import { alignmentReadings, incentiveReadings } from './shared-readings.ts';
import { slaReadings } from './sla-readings.ts';
import { versionReadings } from './version-readings.ts';
import { waiverReadings } from './waiver-readings.ts';

/** For when and from when on an export is measured. */
export interface MeasureTerms {
  readonly asOf: Instant;
  readonly since: Instant;
  /** Tables that were not exported. */
  readonly absent: readonly TableName[];
  /** By which version is judged what began when, oldest first. */
  readonly versions: readonly AgreementInForce[];
  /** Tables of the export that may be dropped as soon as the models have read them. */
  readonly given?: readonly Given[];
  /** Hears how far it is. */
  readonly say: (words: string) => void;
}

/** Measures the records that the engine holds in their normalised tables: every figure of the agreement at asOf. */
export async function measureRecords(
  engine: Engine,
  agreement: Agreement,
  { asOf, since, absent, versions, given = [], say }: MeasureTerms,
): Promise<Measurement> {
  const asked: Asking = {
    engine,
    agreement,
    versions,
    dialect: duckdb,
    asOf,
    since,
    absent,
    answers: noAnswers(),
  };
  await engine.run(anyOrder);
  const reach = await exportReach(asked);
  const factsFrom = reach.reach?.first;
  const asking: Asking = { ...asked, ...(factsFrom !== undefined && { factsFrom }) };
  say('leads');
  await numberLeads(engine, agreement);
  const begins = await escalationBeginning(asking);
  const weeks = begins === undefined ? [] : settlingWeeks(agreement, { asOf, begins });
  const settled = await settledPeriods(asking, begins);
  const known = await figuresAsSettled(asking, settled, say);
  const models = [...measuredModels(agreement, { ...asking, weeks }), costPart];
  await runModels(engine, models, {
    say: (done, of, name) => say(`${name} (${done + 1} of ${of})`),
    given,
  });
  const metrics = [];
  for (const metric of Object.values(agreement.metrics)) {
    say(`metric ${metric.id}`);
    metrics.push(await metricReading(asking, metric));
  }
  say('promises');
  const slas = await slaReadings(asking);
  const commitments = await commitmentReadings(asking);
  say('escalations');
  const rest = settled.filter((each) => !known.has(settledKey(each)));
  const ruled = await handoffsAsSettled(asking, rest);
  const judged = { begins, settled, known: new Map([...known, ...ruled]) };
  const escalations = await escalationReading(asking, judged);
  return {
    asOf,
    since,
    versions: await versionReadings(asking),
    metrics,
    slas,
    commitments,
    escalations,
    waivers: waiverReadings(agreement, asOf),
    alignments: await alignmentReadings(asking),
    attributions: await attributionReadings(asking),
    incentives: await incentiveReadings(asking),
    honesty: await honestyReading(asking, reach),
  };
}

/** Weeks from the first that counts. */
function settlingWeeks(
  agreement: Agreement,
  { asOf, begins }: { readonly asOf: Instant; readonly begins: Instant },
) {
  const terms = escalationTermsOf(agreement, asOf);
  return settledWeeks(begins, terms).map(({ firstDay, settledAt }) => {
    const start = startOfDay(agreement.zone, firstDay);
    return { firstDay, start, end: settledAt - terms.settleMs, settledAt };
  });
}
