import { spanOfDates } from '../../measure/readings/asked-span.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ReportQuestion } from '../../report/documents/index.ts';
import { type ReportId, reportIds } from '../../report/report-id.ts';
import { lastPeriod, namedPeriod, spanOf } from '../../report/report-period.ts';
import { nearestName } from '../../support/nearest-name.ts';
import type { Period } from '../../support/period.ts';
import type { ReportOptions } from './report-options.ts';

/** What is reported, and of which time. */
export interface ReportJob {
  readonly question: ReportQuestion;
  readonly period: Period;
}

const examples = { week: '2027-W13', month: '2027-03', quarter: '2027-Q1' } as const;

/** What the parameters ask for, or one sentence that says what is wrong with them. */
export function reportJob(
  agreement: Agreement,
  [asked = '', campaign]: readonly string[],
  { asOf, period: label }: Pick<ReportOptions, 'asOf' | 'period'>,
): ReportJob | string {
  const report = reportIds.find((id) => id === asked);
  if (report === undefined) return unknown('report', asked, reportIds);
  if (report === 'retrospective') return campaignJob(agreement, campaign, label);
  if (campaign !== undefined) return `report ${report} takes no campaign; only retrospective does`;
  const per = spanOf(report) ?? 'week';
  const period = label === undefined ? lastPeriod(agreement, per, asOf) : namedPeriod(agreement, per, label);
  if (period === undefined)
    return `${label} is no ${per}; report ${report} takes one, for example --period ${examples[per]}`;
  if (period.start > asOf) return `${label} begins after --as-of`;
  return { question: { report }, period };
}

function campaignJob(
  { campaigns, zone }: Agreement,
  asked: string | undefined,
  label: string | undefined,
): ReportJob | string {
  const ids = Object.keys(campaigns);
  if (ids.length === 0)
    return 'the agreement has no campaign; add a document that begins with `kind: campaign`';
  if (label !== undefined) return 'report retrospective takes no --period: it tells of the whole campaign';
  if (asked === undefined) return `say which campaign: report retrospective <campaign> (${ids.join(', ')})`;
  const campaign = Object.values(campaigns).find(({ id }) => id === asked);
  if (campaign === undefined) return unknown('campaign', asked, ids);
  const question = { report: 'retrospective', campaign } as const;
  return { question, period: spanOfDates(zone, campaign.from, campaign.to) };
}

function unknown(what: string, asked: string, ids: readonly ReportId[] | readonly string[]): string {
  const nearest = nearestName(asked, ids);
  return `there is no ${what} ${asked} (${nearest === undefined ? `there is ${ids.join(', ')}` : `did you mean ${nearest}?`})`;
}
