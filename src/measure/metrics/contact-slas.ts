import type { Agreement } from '../../model/agreement.ts';
import type { Measure } from '../../model/measure.ts';
import type { Breakdown } from '../../model/metric.ts';

/** The SLAs of which some figure asks how soon a lead was contacted. */
export function contactSlas({ metrics, commitments }: Agreement): readonly string[] {
  const measures = [...Object.values(metrics), ...Object.values(commitments)].map(({ measure }) => measure);
  const breakdowns = Object.values(metrics).flatMap((metric) => metric.breakdowns);
  return [...new Set([...measures.flatMap(slaOfMeasure), ...breakdowns.flatMap(slaOfBreakdown)])];
}

function slaOfMeasure(measure: Measure): readonly string[] {
  return measure.of === 'first-contact' || measure.of === 'untouched' ? [measure.sla] : [];
}

function slaOfBreakdown(breakdown: Breakdown): readonly string[] {
  return breakdown.by === 'response-time' ? [breakdown.sla] : [];
}
