import { spanOfDates } from '../../measure/readings/asked-span.ts';
import { type Intake, intakeReading } from '../../measure/readings/intake.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { ReportMaterial } from '../material.ts';
import { summed } from './leads-by-part.ts';

/** From the month in which the campaign starts, for its target is told by months; leads may come long after its end. */
export function firstDay({ asking: { agreement } }: ReportMaterial, { from }: Campaign): number {
  const month = `${from.slice(0, 7)}-01`;
  return spanOfDates(agreement.zone, month, month).start;
}

/** Leads of a campaign are those whose first touch with a campaign names it. */
export async function intakeOf(
  { asking }: ReportMaterial,
  { id }: Campaign,
  entered: { readonly start: number; readonly end: number },
): Promise<Intake> {
  const parts = await intakeReading(asking, {
    entered,
    won: { start: entered.start, end: asking.asOf + 1 },
    partBy: 'campaign',
  });
  return summed(parts.filter(({ part }) => part === id));
}
