import { heading } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { periodTitle } from '../report-period.ts';
import { deliveredSection } from '../sections/delivered.ts';
import { feedbackSection } from '../sections/feedback.ts';
import { forecastTable } from '../sections/forecast.ts';
import { quarterInShort } from '../sections/in-short.ts';
import { incidentsSection } from '../sections/incidents.ts';
import { verdictSection } from '../sections/judged-parts.ts';
import { metricOverview } from '../sections/metric-overview.ts';
import { nextCampaignsSection } from '../sections/next-campaigns.ts';
import { planSection } from '../sections/plan-actual.ts';
import { togetherSection } from '../sections/together.ts';
import { wonWaysSection } from '../sections/won-ways.ts';
import { both } from '../words/wording.ts';

/** For both departments at one table (S24): plan and causes, health, what worked, alignment, and the next quarter. */
export async function qbr(material: ReportMaterial): Promise<readonly Block[]> {
  const { period } = material;
  const title = periodTitle('quarter', period);
  return [
    ...(await quarterInShort(material)),
    ...(await planSection(material)),
    ...metricOverview(material, both('Figures both sides look at', 'Kennzahlen beider Seiten')),
    heading(both('Forecast and actual', 'Prognose und Ist')),
    ...(await forecastTable(material, period, title)),
    ...verdictSection(material),
    ...(await wonWaysSection(material, period)),
    ...(await feedbackSection(material, period)),
    ...togetherSection(material),
    ...incidentsSection(material),
    ...deliveredSection(material),
    ...nextCampaignsSection(material),
  ];
}
