import type { Agreement } from '../model/agreement.ts';
import type { Engine } from '../records/engine.ts';
import { duckdb } from '../sql/dialects/duckdb.ts';
import type { Instant } from '../support/instant.ts';
import { startOfDay } from '../support/zoned-time.ts';
import { commitmentReadings } from './commitment-readings.ts';
import { escalationTermsOf } from './escalation/escalation-terms.ts';
import { settledWeeks } from './escalation/settled-weeks.ts';
import { escalationReading } from './escalation-reading.ts';
import { honestyReading } from './honesty-reading.ts';
import { measuredModels } from './measured-models.ts';
import type { Measurement } from './measurement.ts';
import { costPart } from './metrics/asked-relations.ts';
import { type Asking, metricReading } from './metrics/metric-reading.ts';
import { runModels } from './run-models.ts';
import { alignmentReadings, incentiveReadings } from './shared-readings.ts';
import { slaReadings } from './sla-readings.ts';
import { waiverReadings } from './waiver-readings.ts';

/** For when and from when on an export is measured. */
export interface MeasureTerms {
  readonly asOf: Instant;
  readonly since: Instant;
  /** Hears how far it is. */
  readonly say: (words: string) => void;
}

/** Measures the records that the engine holds in their normalised tables: every figure of the agreement at asOf. */
export async function measureRecords(
  engine: Engine,
  agreement: Agreement,
  { asOf, since, say }: MeasureTerms,
): Promise<Measurement> {
  const asking: Asking = { engine, agreement, dialect: duckdb, asOf, since, answers: new Map() };
  const weeks = settlingWeeks(agreement, { asOf, since });
  const models = [...measuredModels(agreement, { asOf, dialect: duckdb, weeks }), costPart];
  await runModels(engine, models, (done, of, name) => say(`${name} (${done + 1} of ${of})`));
  const metrics = [];
  for (const metric of Object.values(agreement.metrics)) {
    say(`metric ${metric.id}`);
    metrics.push(await metricReading(asking, metric));
  }
  say('promises');
  const slas = await slaReadings(asking);
  const commitments = await commitmentReadings(asking);
  say('escalations');
  const escalations = await escalationReading(asking, commitments);
  const alignments = await alignmentReadings(asking);
  const incentives = await incentiveReadings(asking);
  return {
    asOf,
    since,
    metrics,
    slas,
    commitments,
    escalations,
    waivers: waiverReadings(agreement, asOf),
    alignments,
    incentives,
    honesty: await honestyReading(asking),
  };
}

/** Weeks from the first that counts: that of `since`, which comes before the agreement was in force or after. */
function settlingWeeks(agreement: Agreement, { asOf, since }: Pick<MeasureTerms, 'asOf' | 'since'>) {
  const terms = escalationTermsOf(agreement, asOf);
  return settledWeeks(since, terms).map(({ firstDay, settledAt }) => {
    const start = startOfDay(agreement.zone, firstDay);
    return { firstDay, start, end: settledAt - terms.settleMs, settledAt };
  });
}
