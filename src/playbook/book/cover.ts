import { dateWords } from '../../model/words/date-words.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { approvalWords, inForce } from '../history/version-words.ts';
import { type Html, html } from '../html.ts';
import { facts } from '../parts.ts';
import { previewNote } from '../preview/preview-banner.ts';
import { siteLanguages } from '../site-languages.ts';
import { plain, say, type View, words } from '../view.ts';
import { siteWords } from '../words-of-site.ts';

/** The first leaf: what is agreed, between whom, in which version, and from when it is to hold. */
export function cover(view: View): Html {
  const { agreement, language } = view;
  const { marketing, sales } = agreement.parties;
  const isDraft = agreement.version === 'draft';
  return html`<section class="cover" id="book:cover">
<p class="kind">${say(view, 'Agreement between marketing and sales', 'Vereinbarung zwischen Marketing und Vertrieb')}</p>
<h1>${words(view, agreement.title)}</h1>
${previewNote(view)}${agreement.rationale ? html`<p class="intro">${words(view, agreement.rationale)}</p>` : html``}
${facts([
  [
    say(view, 'Between', 'Zwischen'),
    html`${words(view, marketing.title)} ${say(view, 'and', 'und')} ${words(view, sales.title)}`,
  ],
  [siteWords.version[language], isDraft ? siteWords.draft[language] : agreement.version],
  [
    isDraft
      ? say(view, 'Meant to be in force from', 'Soll gelten ab')
      : say(view, 'In force from', 'Gilt ab'),
    agreement.effectiveFrom === undefined
      ? say(view, 'not said', 'nicht festgelegt')
      : dateWords(agreement.effectiveFrom, view.language),
  ],
  lastAgreed(view),
  [say(view, 'Language', 'Sprache'), languages(view)],
  [say(view, 'Not in here', 'Nicht hier'), leftOut(view)],
])}
</section>`;
}

/** What was signed before, and by whom; nothing where the site was not asked for its history. */
function lastAgreed(view: View): readonly [term: string, content: Html | string | undefined] {
  const term = say(view, 'Last agreed', 'Zuletzt vereinbart');
  if (view.history === undefined) return [term, undefined];
  const newest = view.history.versions.at(-1);
  if (newest === undefined) return [term, say(view, 'no version yet', 'noch keine Version')];
  const approvals = approvalWords(view, newest);
  const approved = say(view, 'approved by', 'freigegeben von');
  if (newest.version === view.agreement.version)
    return [say(view, 'Approved by', 'Freigegeben von'), approvals];
  return [
    term,
    html`${say(view, 'version', 'Version')} ${newest.version}, ${inForce(view, newest)}; ${approved} ${approvals}`,
  ];
}

/** Whoever gets the book by mail knows of the site only what stands here. */
function leftOut(view: View): string | undefined {
  const told = [
    ...(view.measurements ? [say(view, 'what was measured', 'was gemessen wurde')] : []),
    ...(view.reports?.length ? [say(view, 'reports', 'Berichte')] : []),
    ...(view.history
      ? [say(view, 'what changed with each version', 'was sich mit jeder Version änderte')]
      : []),
  ];
  if (told.length === 0) return undefined;
  return `${told.join(', ')}: ${say(view, 'see the pages of the playbook', 'siehe die Seiten des Playbooks')}`;
}

const names: Readonly<Record<ToolLanguage, Readonly<Record<ToolLanguage, string>>>> = {
  en: { en: 'English', de: 'German' },
  de: { en: 'Englisch', de: 'Deutsch' },
};

/** Signers want to know in which languages the other side may be reading. */
function languages(view: View): string {
  const named = (language: ToolLanguage): string => names[view.language][language];
  const others = siteLanguages(view.agreement).filter((language) => language !== view.language);
  const also =
    others.length === 0 ? '' : `, ${say(view, 'also in', 'auch auf')} ${others.map(named).join(', ')}`;
  return `${named(view.language)}${also}`;
}

/** What a window and the properties of a PDF say. */
export function bookTitle(view: View): string {
  const { agreement, language } = view;
  const version = agreement.version === 'draft' ? siteWords.draft[language] : agreement.version;
  return `${plain(view, agreement.title)} (${version})`;
}
