import type { Measure } from '../../model/measure.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { handoffModels } from '../../sql/journey/handoff-models.ts';
import type { Model } from '../../sql/models/model.ts';
import { groupedBy } from '../../support/grouped-by.ts';
import { committedFigures } from '../commitment-readings.ts';
import { noAnswers } from '../metrics/family.ts';
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
  for (const own of groupedBy(settled, ({ commitment }) => commitment.id))
    late.push(...(await decidedLate(asking, own)));
  if (late.length === 0) return figures;
  await runModels(asking.engine, handoffRelations.map(kept));
  for (const each of late) {
    await runModels(asking.engine, outcomesAt(asking, each));
    const terms = { ...asking, asOf: each.settledAt, answers: noAnswers() };
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

/** Those of the periods of one commitment whose handoffs were ruled or decided after they settled. */
async function decidedLate(
  { engine, asOf, dialect }: Asking,
  settled: readonly SettledPeriod[],
): Promise<readonly SettledPeriod[]> {
  const [{ commitment } = { commitment: undefined }] = settled;
  const handoffs = commitment && judgedHandoffs(commitment.measure, dialect);
  if (handoffs === undefined) return [];
  const periods = settled.map(
    ({ period: { start, end }, settledAt }, place) => `(${place}, ${start}, ${end}, ${settledAt})`,
  );
  const known = 'CASE WHEN logged_at > ruled_at THEN logged_at ELSE ruled_at END';
  const rows = await engine.rows(`SELECT DISTINCT place
FROM (${handoffs.from}) AS judged
LEFT JOIN (
  SELECT lead_id, cycle_number, max(${known}) AS newest_at FROM ruling WHERE ${known} <= ${asOf}
  GROUP BY lead_id, cycle_number
) AS ruled ON ruled.lead_id = judged.lead_id AND ruled.cycle_number = judged.cycle_number
JOIN (VALUES ${periods.join(', ')}) AS asked(place, start_at, end_at, settled_at)
  ON judged_at >= start_at AND judged_at < end_at
WHERE newest_at > settled_at${handoffs.orLate}`);
  const places = new Set(rows.map((row) => Number(row['place'])));
  return settled.filter((_, place) => places.has(place));
}

/** The handoffs a measure reads with the instant that says in which period, and what else may have come late. */
function judgedHandoffs(
  measure: Measure,
  { text }: Dialect,
): { readonly from: string; readonly orLate: string } | undefined {
  if (measure.of === 'acceptance')
    return { from: 'SELECT lead_id, cycle_number, decided_at AS judged_at FROM handoff', orLate: '' };
  if (measure.of !== 'conversion' || measure.base !== 'accepted') return undefined;
  return {
    from: `SELECT handoff.lead_id, handoff.cycle_number, came.entered_at AS judged_at, offered_at, decided_at
  FROM handoff JOIN first_entry AS came ON came.lead_id = handoff.lead_id AND came.cycle_number = handoff.cycle_number
  WHERE came.stage_id = ${text(measure.from)}`,
    orLate: ' OR offered_at > settled_at OR decided_at >= settled_at',
  };
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
