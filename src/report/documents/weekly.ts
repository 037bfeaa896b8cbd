import { periodHolding } from '../../measure/metrics/periods.ts';
import { heading } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { periodTitle } from '../report-period.ts';
import { forecastTable } from '../sections/forecast.ts';
import { weekInShort } from '../sections/in-short.ts';
import { incidentsSection } from '../sections/incidents.ts';
import { leadsByPart } from '../sections/leads-by-part.ts';
import { metricOverview } from '../sections/metric-overview.ts';
import { promisesSection } from '../sections/promises.ts';
import { waitingWorkSection } from '../sections/waiting-work.ts';
import { both } from '../words/wording.ts';

const recentWeeks = 12;
const weekMs = 7 * 86_400_000;

/** For the meeting of every week (S29): leads, pipeline, forecast, promises, blockers. */
export async function weekly(material: ReportMaterial): Promise<readonly Block[]> {
  const { asking, period } = material;
  const { agreement } = asking;
  const quarter = periodHolding(agreement, 'quarter', period.end - 1);
  const recent = { start: period.end - recentWeeks * weekMs, end: period.end };
  const inputs = Object.values(agreement.cadences)
    .filter(({ inputs: { reports } }) => reports.includes('weekly'))
    .flatMap(({ inputs: { metrics } }) => metrics);
  return [
    ...(await weekInShort(material)),
    heading(both('Leads by source', 'Leads nach Quelle')),
    await leadsByPart(material, {
      by: 'channel',
      span: period,
      caption: both('Handed over in this week', 'In dieser Woche übergeben'),
    }),
    heading(both('Pipeline from recent leads', 'Pipeline aus jüngeren Leads')),
    await leadsByPart(material, {
      by: 'channel',
      span: recent,
      caption: both(
        `Handed over in the last ${recentWeeks} weeks, and what came of it so far`,
        `In den letzten ${recentWeeks} Wochen übergeben, und was bisher daraus wurde`,
      ),
    }),
    heading(both('Forecast', 'Prognose')),
    ...(await forecastTable(material, quarter, periodTitle('quarter', quarter))),
    ...(inputs.length === 0
      ? []
      : metricOverview(material, both('Figures of the meeting', 'Kennzahlen der Runde'), inputs)),
    ...promisesSection(material),
    ...incidentsSection(material),
    ...(await waitingWorkSection(material)),
  ];
}
