import { datesWords, dateWords, instantWords } from '../../model/words/date-words.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import type { ReportDocument } from '../document.ts';

/** Of what a report tells, for when, and as of when. */
export function headLine(document: ReportDocument, language: ToolLanguage): string {
  const { period, asOf, kept, zone } = document;
  const [span, seen] = [datesWords(period.from, period.to, language), instantWords(zone, asOf, language)];
  const [when, until] = [period.title[language], dateWords(kept.until, language)];
  const name = agreementName(document, language);
  return language === 'de'
    ? `${name}. ${when} (${span}), Stand ${seen}. Aufbewahren bis ${until}.`
    : `${name}. ${when} (${span}), as of ${seen}. To be kept until ${until}.`;
}

/** With its version; a title that says itself that it is a draft says so once. */
function agreementName({ agreement }: ReportDocument, language: ToolLanguage): string {
  const title = agreement.title[language];
  if (agreement.version !== 'draft')
    return `${title}, ${language === 'de' ? 'Version' : 'version'} ${agreement.version}`;
  const draft = language === 'de' ? 'Entwurf' : 'draft';
  return title.toLowerCase().includes(draft.toLowerCase()) ? title : `${title}, ${draft}`;
}
