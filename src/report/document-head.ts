import type { Campaign } from '../model/campaign.ts';
import { keptOf } from '../records/kept/kept.ts';
import { localDateAt } from '../support/zoned-time.ts';
import type { ReportDocument } from './document.ts';
import type { ReportMaterial } from './material.ts';
import { type ReportId, reportTitles } from './report-id.ts';
import { periodTitle, spanOf } from './report-period.ts';
import { both, titled } from './words/wording.ts';

/** What stands above a report. */
export function headOf(
  { report, campaign }: { readonly report: ReportId; readonly campaign?: Campaign },
  { asking: { agreement, asOf }, period }: ReportMaterial,
): Omit<ReportDocument, 'blocks'> {
  const { zone, currency, version } = agreement;
  const title = reportTitles[report];
  const per = spanOf(report);
  const named = campaign && titled(campaign.title);
  return {
    report,
    title: named ? both(`${title.en}: ${named.en}`, `${title.de}: ${named.de}`) : title,
    agreement: { title: titled(agreement.title), version },
    asOf,
    kept: keptOf(agreement, { what: 'report', asOf }, 'leads'),
    zone,
    currency,
    period: {
      title: per === undefined ? both('The whole campaign', 'Die ganze Kampagne') : periodTitle(per, period),
      from: localDateAt(zone, period.start),
      to: localDateAt(zone, period.end - 1),
    },
  };
}
