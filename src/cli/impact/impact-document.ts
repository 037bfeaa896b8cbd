import type { Impact } from '../../impact/impact.ts';
import type { ReplayedPair } from '../../impact/replay-leads.ts';
import type { RecordsReport } from '../../records/load/load-records.ts';
import type { Invocation } from '../command.ts';
import { spokenLanguage } from '../spoken-language.ts';
import type { ExampleIds } from './example-ids.ts';
import { impactJson } from './impact-json.ts';
import { impactSections } from './impact-sections.ts';
import { sectionsMarkdown } from './sections-markdown.ts';
import { sectionsText } from './sections-text.ts';

/** The two agreements as the reader knows them. */
export interface ImpactNames {
  readonly before: string;
  readonly after: string;
}

/** An impact with everything that its document says of where it comes from. */
export interface ToldImpact {
  readonly impact: Impact;
  readonly names: ImpactNames;
  readonly ids: ExampleIds['ids'];
  readonly report: RecordsReport;
  readonly source: string;
}

/** The impact in the form and language that were asked for. */
export function impactDocument(
  invocation: Pick<Invocation, 'format' | 'isLanguageChosen' | 'language'>,
  pair: ReplayedPair,
  told: ToldImpact,
): string {
  if (invocation.format === 'json') return impactJson(pair.after, told);
  const sections = impactSections(pair, told, spokenLanguage(invocation, pair.after));
  return invocation.format === 'markdown' ? sectionsMarkdown(sections) : sectionsText(sections);
}
