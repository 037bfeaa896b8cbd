import type { Measure } from './measure.ts';

/**
 * How a period is taken (semantics §8). `cohort`: what became of those who came in it; `period`: what happened in it;
 * `snapshot`: how things stand at its end.
 */
export type MeasureMode = 'cohort' | 'period' | 'snapshot';

const modes: Readonly<Record<Measure['of'], MeasureMode>> = {
  acceptance: 'period',
  ageing: 'snapshot',
  attributed: 'period',
  'capacity-notice': 'period',
  completeness: 'period',
  compliance: 'period',
  connection: 'cohort',
  conversion: 'cohort',
  'cost-per': 'period',
  coverage: 'snapshot',
  'deal-size': 'period',
  deliveries: 'period',
  entries: 'period',
  'first-contact': 'cohort',
  'forecast-accuracy': 'period',
  nps: 'period',
  'routed-by-hand': 'period',
  'sales-cycle': 'period',
  stability: 'period',
  'stage-differences': 'snapshot',
  throughput: 'period',
  untouched: 'cohort',
  'win-rate': 'period',
  'won-revenue': 'period',
};

export function modeOf({ of }: Measure): MeasureMode {
  return modes[of];
}
