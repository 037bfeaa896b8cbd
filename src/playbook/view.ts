import type { Compilation } from '../compile/target.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Text } from '../model/text.ts';
import { durationWords } from '../model/words/duration-words.ts';
import { type ToolLanguage, textIn } from '../model/words/language.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import type { Duration } from '../support/duration.ts';
import { formatInstantIn } from '../support/zoned-time.ts';
import type { ArchivedReport } from './archive/archived-report.ts';
import type { AgreedHistory } from './history/agreed-history.ts';
import { type Html, html } from './html.ts';
import type { Measured } from './measured/measured.ts';
import { pageName } from './page-name.ts';
import type { PlaybookPreview } from './preview/playbook-preview.ts';
import type { SectionId } from './section.ts';
import { isUntranslated, wordsIn } from './translation.ts';
import { siteWords } from './words-of-site.ts';

/** What the site is made of. */
export interface PlaybookInput {
  readonly agreement: Agreement;
  /** Sample leads after their run. */
  readonly results: readonly SampleResult[];
  /** By target id. */
  readonly compilations: ReadonlyMap<string, Compilation>;
  /** What its released versions tell. */
  readonly history?: AgreedHistory;
  /** What merging it would change. */
  readonly preview?: PlaybookPreview;
  /** Figures beside the words; absent = the site tells only what was agreed. */
  readonly measurements?: Measured;
  /** Reports that were kept; absent or empty = no such chapter. */
  readonly reports?: readonly ArchivedReport[];
  /** The author is watching: pages look whether they have changed. */
  readonly reloads?: boolean;
}

/** The input as one page sees it: its language, and how far it is from the language's folder. */
export interface View extends PlaybookInput {
  readonly language: ToolLanguage;
  /** `''` on the home page, `'../'` on all others. */
  readonly base: string;
  /** The drawing of the stages and the ways between them, with links as pages of this view have them; absent while it is drawn. */
  readonly lifecycle?: Html;
  /** The one page of chapters that have no more: the way into them leads there, and not to a list of one. */
  readonly only?: Readonly<Partial<Record<SectionId, string>>>;
}

/** The words of the view's language. */
export function say(view: View, en: string, de: string): string {
  return view.language === 'de' ? de : en;
}

/** A text of the agreement; where the view's language is missing, the words that there are, marked with their language. */
export function words(view: View, text: Text | undefined): Html {
  if (text === undefined) return html``;
  const own = wordsIn(text, view.language);
  if (own !== undefined) return html`${own}`;
  const [language, other] = Object.entries(text)[0] ?? [];
  if (other === undefined) return html``;
  // The style sheet shows the language of what is not translated; as text it would end up in window titles.
  return isUntranslated(view.agreement, text, view.language)
    ? html`<span class="untranslated" lang="${language}" title="${siteWords.untranslated[view.language]}">${other}</span>`
    : html`<span lang="${language}">${other}</span>`;
}

export function plain(view: View, text: Text | undefined): string {
  return text === undefined ? '' : textIn(text, view.language);
}

export function time(view: View, duration: Duration): string {
  return durationWords(duration, view.language);
}

/** Local date and time of the agreement's zone, never broken over two lines. */
export function moment(view: View, instant: number): Html {
  return html`<time>${formatInstantIn(view.agreement.zone, instant).replace('T', ' ').slice(0, 16)}</time>`;
}

/** The page of an object, relative to the page of the view. */
export function pageOf(view: View, section: SectionId, id: string): string {
  return `${view.base}${section}/${pageName(id)}.html`;
}

/** A link to the page of an object, in the words of its title. */
export function link(
  view: View,
  section: SectionId,
  object: { readonly id: string; readonly title: Text } | undefined,
  id = '',
): Html {
  if (object === undefined) return html`<code>${id}</code>`;
  return html`<a href="${pageOf(view, section, object.id)}">${words(view, object.title)}</a>`;
}
