import type { Agreement } from '../../model/agreement.ts';
import type { Measure } from '../../model/measure.ts';
import type { Breakdown } from '../../model/metric.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import { clockNeeds } from './clock-needs.ts';
import { criterionNeeds } from './criterion-needs.ts';

/**
 * Tables that a measure cannot do without: where one was not exported, what it holds would count as not done. What somebody
 * grants case by case (rulings, waivers of single clocks, further contacts of an opportunity) is none of them; without its
 * table nothing was granted.
 */
export function measureNeeds(agreement: Agreement, measure: Measure): readonly TableName[] {
  switch (measure.of) {
    case 'acceptance':
    case 'completeness':
    case 'conversion':
    case 'entries':
    case 'sales-cycle':
    case 'throughput':
      return ['stage_history'];
    case 'ageing':
    case 'connection':
      return ['stage_history', 'activity'];
    case 'compliance':
      return clockNeeds(agreement, measure.clocks);
    case 'first-contact':
    case 'untouched':
      return clockNeeds(agreement, { by: 'sla', id: measure.sla });
    case 'coverage':
    case 'deal-size':
    case 'stability':
    case 'win-rate':
    case 'won-revenue':
      return ['opportunity'];
    case 'attributed':
      return ['opportunity', 'event'];
    case 'cost-per':
      return ['stage_history', 'cost'];
    case 'forecast-accuracy':
      return ['forecast_snapshot', 'opportunity'];
    case 'nps':
      return ['nps_answer'];
    case 'routed-by-hand':
      return ['assignment'];
    case 'stage-differences':
      return ['map_lead'];
    // Told by the agreement itself: what was held, looked through and announced.
    case 'capacity-notice':
    case 'deliveries':
      return [];
    default:
      return measure satisfies never;
  }
}

/** Tables without which leads could not be told apart. */
export function breakdownNeeds(agreement: Agreement, breakdown: Breakdown): readonly TableName[] {
  switch (breakdown.by) {
    case 'response-time':
      return clockNeeds(agreement, { by: 'sla', id: breakdown.sla });
    case 'campaign':
      return ['event'];
    case 'member':
      return ['assignment'];
    case 'territory':
      return Object.values(agreement.territories).flatMap(({ when }) =>
        when === undefined ? [] : criterionNeeds(agreement, when),
      );
    case 'channel':
    case 'field':
      return [];
    default:
      return breakdown satisfies never;
  }
}

/** Those of the needed tables that were not exported, each once, sorted. */
export function tablesLacking(
  needed: readonly TableName[],
  absent: readonly TableName[],
): readonly TableName[] {
  return [...new Set(needed)].filter((table) => absent.includes(table)).toSorted();
}
