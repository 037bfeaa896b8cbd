import { periodHolding } from '../measure/metrics/periods.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Metric } from '../model/metric.ts';
import type { Bilingual } from '../model/words/language.ts';
import { monthWords } from '../model/words/month-words.ts';
import type { Instant } from '../support/instant.ts';
import { dateOfDay, dayOf, parseLocalDate } from '../support/local-date.ts';
import { monthOfDate, parseMonth } from '../support/month.ts';
import { ownValue } from '../support/own-value.ts';
import type { Period } from '../support/period.ts';
import { firstDayOfWeek } from '../support/week.ts';
import { startOfDay } from '../support/zoned-time.ts';
import type { ReportId } from './report-id.ts';

type Per = Metric['per'];

const spans: Readonly<Record<Exclude<ReportId, 'retrospective'>, Per>> = {
  weekly: 'week',
  scorecard: 'month',
  qbr: 'quarter',
  'win-loss': 'quarter',
  content: 'quarter',
};

/** How long the span of a report is; a retrospective has that of its campaign. */
export function spanOf(report: ReportId): Per | undefined {
  return ownValue<Per>(spans, report);
}

/** The newest period of a kind that had ended at asOf. */
export function lastPeriod(agreement: Agreement, per: Per, asOf: Instant): Period {
  const current = periodHolding(agreement, per, asOf);
  return periodHolding(agreement, per, current.start - 1);
}

const quarterPattern = /^(\d{4})-Q([1-4])$/;

/** `2027-W13`, `2027-03`, `2027-Q1`; undefined for what is none of the wanted kind. */
export function namedPeriod(agreement: Agreement, per: Per, label: string): Period | undefined {
  const firstDay = firstDayNamed(agreement, per, label);
  if (firstDay === undefined || Number.isNaN(firstDay)) return undefined;
  return periodHolding(agreement, per, startOfDay(agreement.zone, firstDay));
}

function firstDayNamed({ fiscalYearStart }: Agreement, per: Per, label: string): number | undefined {
  if (per === 'month') return parseMonth(label) === undefined ? undefined : parseLocalDate(`${label}-01`);
  if (per === 'week') return /^\d{4}-W\d{2}$/.test(label) ? firstDayOfWeek(label) : undefined;
  const [, year, quarter] = quarterPattern.exec(label) ?? [];
  if (year === undefined || quarter === undefined) return undefined;
  return dayOf(Number(year), fiscalYearStart + 3 * (Number(quarter) - 1), 1);
}

/** How people call a period: Week 2027-W13, March 2027, Q1 2027. */
export function periodTitle(per: Per, { label, firstDay }: Period): Bilingual {
  if (per === 'week') return { en: `Week ${label}`, de: `Woche ${label}` };
  if (per === 'month') {
    const month = monthOfDate(dateOfDay(firstDay));
    return { en: monthWords(month, 'en'), de: monthWords(month, 'de') };
  }
  const title = label.replace(/^(\d+)-(Q\d)$/, '$2 $1');
  return { en: title, de: title };
}
