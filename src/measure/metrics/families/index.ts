import type { Measure } from '../../../model/measure.ts';
import type { AskedFigure, FamilyOf, Question } from '../family.ts';
import { acceptance } from './acceptance.ts';
import { ageing } from './ageing.ts';
import { attributed } from './attributed.ts';
import { capacityNotice } from './capacity-notice.ts';
import { completeness } from './completeness.ts';
import { compliance } from './compliance.ts';
import { connection } from './connection.ts';
import { conversion } from './conversion.ts';
import { costPer } from './cost-per.ts';
import { coverage } from './coverage.ts';
import { dealSize } from './deal-size.ts';
import { deliveries } from './deliveries.ts';
import { entries } from './entries.ts';
import { firstContact } from './first-contact.ts';
import { forecastAccuracy } from './forecast-accuracy.ts';
import { nps } from './nps.ts';
import { routedByHand } from './routed-by-hand.ts';
import { salesCycle } from './sales-cycle.ts';
import { stability } from './stability.ts';
import { stageDifferences } from './stage-differences.ts';
import { throughput } from './throughput.ts';
import { untouched } from './untouched.ts';
import { winRate } from './win-rate.ts';
import { wonRevenue } from './won-revenue.ts';

/** One family for every measure of the language, alphabetical. */
const families: { readonly [Of in Measure['of']]: FamilyOf<Of> } = {
  acceptance,
  ageing,
  attributed,
  'capacity-notice': capacityNotice,
  completeness,
  compliance,
  connection,
  conversion,
  'cost-per': costPer,
  coverage,
  'deal-size': dealSize,
  deliveries,
  entries,
  'first-contact': firstContact,
  'forecast-accuracy': forecastAccuracy,
  nps,
  'routed-by-hand': routedByHand,
  'sales-cycle': salesCycle,
  stability,
  'stage-differences': stageDifferences,
  throughput,
  untouched,
  'win-rate': winRate,
  'won-revenue': wonRevenue,
};

/** The figures of a measure, by its family. */
export function measured(question: Question): Promise<readonly AskedFigure[]> {
  // The table pairs each measure with its own family, which the type of a look-up no longer says.
  const family = families[question.measure.of] as (question: Question) => Promise<readonly AskedFigure[]>;
  return family(question);
}
