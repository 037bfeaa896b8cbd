import type { Dialect } from '../../sql/dialect.ts';
import { handoffModels } from '../../sql/journey/handoff-models.ts';
import type { Model } from '../../sql/models/model.ts';
import { committedFigures } from '../commitment-readings.ts';
import type { Figure } from '../metrics/figure.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { runModels } from '../run-models.ts';
import { type SettledFigures, type SettledPeriod, settledKey } from './settled-period.ts';

/**
 * Measures periods again whose handoffs were ruled or decided after they settled, with the outcomes known then: a ruling
 * restates reports, never escalations (semantics §4). Entries are those known now, so periods with late ones are left to
 * `figuresAsSettled`. Runs after the relations of asOf are made, and leaves them as they were.
 */
export async function handoffsAsSettled(
  asking: Asking,
  settled: readonly SettledPeriod[],
): Promise<SettledFigures> {
  const figures = new Map<string, Figure | undefined>();
  const late: SettledPeriod[] = [];
  for (const each of settled) if (await isDecidedLate(asking, each)) late.push(each);
  if (late.length === 0) return figures;
  await runModels(asking.engine, handoffRelations.map(kept));
  for (const each of late) {
    await runModels(asking.engine, outcomesAt(asking, each));
    const terms = { ...asking, asOf: each.settledAt, answers: new Map() };
    const [figure] = await committedFigures(terms, each.commitment, [each.period]);
    figures.set(settledKey(each), figure);
  }
  await runModels(asking.engine, handoffRelations.map(again));
  return figures;
}

const handoffRelations = ['handoff_offer', 'handoff_decision', 'handoff_ruling', 'handoff'] as const;

function kept(name: string): Model {
  return { name: `${name}_all`, query: `SELECT * FROM ${name}` };
}

function again(name: string): Model {
  return { name, query: `SELECT * FROM ${name}_all` };
}

async function isDecidedLate(asking: Asking, settled: SettledPeriod): Promise<boolean> {
  const { engine, asOf, dialect } = asking;
  const { commitment, period, settledAt } = settled;
  const { measure } = commitment;
  const isIn = (at: string): string => `${at} >= ${period.start} AND ${at} < ${period.end}`;
  const known = 'CASE WHEN logged_at > ruled_at THEN logged_at ELSE ruled_at END';
  const ruled = `EXISTS (SELECT 1 FROM ruling WHERE ruling.lead_id = handoff.lead_id
  AND ruling.cycle_number = handoff.cycle_number AND ${known} > ${settledAt} AND ${known} <= ${asOf})`;
  let question: string;
  if (measure.of === 'acceptance')
    question = `SELECT count(*) AS late FROM handoff WHERE ${isIn('decided_at')} AND ${ruled}`;
  else if (measure.of === 'conversion' && measure.base === 'accepted')
    question = `SELECT count(*) AS late FROM handoff
JOIN first_entry AS came ON came.lead_id = handoff.lead_id AND came.cycle_number = handoff.cycle_number
WHERE came.stage_id = ${dialect.text(measure.from)} AND ${isIn('came.entered_at')}
  AND (offered_at > ${settledAt} OR decided_at >= ${settledAt} OR ${ruled})`;
  else return false;
  const [row] = await engine.rows(question);
  return Number(row?.['late']) > 0;
}

/**
 * Offers, decisions and rulings of that instant, of the leads the figure is made of; the end of a window counts from the
 * instant after it.
 */
function outcomesAt({ agreement, dialect }: Asking, settled: SettledPeriod): readonly Model[] {
  const { settledAt: at } = settled;
  const isDecided = `(decided_at < ${at} OR (decided_at = ${at} AND outcome NOT IN ('expired', 'autoAccepted')))`;
  const isOfFigure = `lead_id IN (${leadsOf(settled, dialect)})`;
  return [
    {
      name: 'handoff_offer',
      query: `SELECT * FROM handoff_offer_all WHERE offered_at <= ${at} AND ${isOfFigure}`,
    },
    {
      name: 'handoff_decision',
      query: `SELECT * FROM handoff_decision_all WHERE ${isDecided} AND ${isOfFigure}`,
    },
    ...handoffModels(agreement, { asOf: at, dialect }).filter(({ name }) => name !== 'handoff_decision'),
  ];
}

/** A SELECT of the leads of which the figure of a period is made, and perhaps of others. */
function leadsOf({ commitment: { measure }, period }: SettledPeriod, { text }: Dialect): string {
  const isIn = (at: string): string => `${at} >= ${period.start} AND ${at} < ${period.end}`;
  return measure.of === 'conversion'
    ? `SELECT lead_id FROM first_entry WHERE stage_id = ${text(measure.from)} AND ${isIn('entered_at')}`
    : `SELECT lead_id FROM handoff_offer_all WHERE ${isIn('offered_at')}
UNION ALL SELECT lead_id FROM handoff_decision_all WHERE ${isIn('decided_at')}`;
}
