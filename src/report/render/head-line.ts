import type { ToolLanguage } from '../../model/words/language.ts';
import { formatInstantIn } from '../../support/zoned-time.ts';
import type { ReportDocument } from '../document.ts';

/** Of what a report tells, for when, and as of when. */
export function headLine(
  { agreement, period, asOf, kept, zone }: ReportDocument,
  language: ToolLanguage,
): string {
  const isDraft = agreement.version === 'draft';
  const [span, seen] = [`${period.from} – ${period.to}`, formatInstantIn(zone, asOf)];
  const title = agreement.title[language];
  const when = period.title[language];
  return language === 'de'
    ? `${title}, ${isDraft ? 'Entwurf' : `Version ${agreement.version}`}. ${when} (${span}), Stand ${seen}. Aufbewahren bis ${kept.until}.`
    : `${title}, ${isDraft ? 'draft' : `version ${agreement.version}`}. ${when} (${span}), as of ${seen}. To be kept until ${kept.until}.`;
}
