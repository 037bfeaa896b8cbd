import type { Chapter } from './chapter.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { folded } from './search/folded.ts';
import { pageOf, say, type View } from './view.ts';
import { siteWords } from './words-of-site.ts';

interface Entry {
  readonly title: Html;
  /** Folded, for the order. */
  readonly name: string;
  readonly address: string;
  readonly chapter: string;
}

/** Every object by its name: the way to find things without a script. */
export function indexAToZ(view: View, chapters: readonly Chapter[], more: Html): Page {
  const title = siteWords.indexAToZ[view.language];
  const letters = [...byLetter(entriesOf(view, chapters))];
  return {
    path: 'index-a-z.html',
    title,
    content: html`<h1>${title}</h1><p class="intro">${introduction(view, chapters)}</p>${more}
<p class="letters">${letters.map(([letter]) => html`<a href="#${anchorOf(letter)}">${letter}</a> `)}</p>
${letters.map(
  ([letter, entries]) =>
    html`<section><h2 id="${anchorOf(letter)}">${letter}</h2><ul class="names">${entries.map(
      ({ address, chapter, title }) =>
        html`<li><a href="${address}">${title}</a> <span class="summary">${chapter}</span></li>\n`,
    )}</ul></section>`,
)}`,
  };
}

/** Sample leads are left to their own list: there are many, and their names are sentences. */
function introduction(view: View, chapters: readonly Chapter[]): Html {
  const samples = chapters.find(({ section }) => section.id === 'samples')?.section;
  if (samples === undefined)
    return html`${say(view, 'Everything that is agreed, by name.', 'Alles, was vereinbart ist, nach Namen.')}`;
  const link = html`<a href="${view.base}samples/index.html">${samples.title[view.language]}</a>`;
  return view.language === 'de'
    ? html`Alles, was vereinbart ist, nach Namen; die Beispiele stehen für sich unter „${link}“.`
    : html`Everything that is agreed, by name; the examples have a list of their own, “${link}”.`;
}

function entriesOf(view: View, chapters: readonly Chapter[]): readonly Entry[] {
  return chapters
    .filter(({ section }) => section.id !== 'samples')
    .flatMap(({ section, objects }) =>
      objects.map(({ id, title }) => {
        const chapter = section.title[view.language];
        return { title, name: folded(plainText(title)), address: pageOf(view, section.id, id), chapter };
      }),
    )
    .sort((one, other) => order(one.name, other.name) || order(one.address, other.address));
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byLetter(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const letters = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = /^[a-z]/.exec(entry.name.replace(/^[^\p{L}\p{N}]+/u, ''))?.[0].toUpperCase() ?? '#';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return letters;
}

function anchorOf(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`;
}
