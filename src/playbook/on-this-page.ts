import { type Html, html, unsafeHtml } from './html.ts';
import { say, type View } from './view.ts';

/** The content of a page whose parts can be linked to, and the list of them. */
export interface Anchored {
  readonly content: Html;
  /** Nothing on a page that is seen at a glance. */
  readonly parts: Html;
}

/** So many parts are worth a list. */
const least = 3;

/** Gives every part of a page an address by the words of its heading. */
export function anchored(view: View, { markup }: Html): Anchored {
  const parts: { readonly id: string; readonly title: string }[] = [];
  const taken = new Set<string>();
  const content = markup.replace(/<h2>(.*?)<\/h2>/gs, (_, heading: string) => {
    const title = heading
      .replace(/<span class="owner[^>]*>.*?<\/span>/gs, '')
      .replace(/<[^>]*>/g, '')
      .trim();
    const id = addressOf(title, taken);
    parts.push({ id, title });
    return `<h2 id="${id}">${heading}</h2>`;
  });
  return { content: unsafeHtml(content), parts: parts.length < least ? html`` : listOf(view, parts) };
}

function listOf(view: View, parts: readonly { readonly id: string; readonly title: string }[]): Html {
  const name = say(view, 'On this page', 'Auf dieser Seite');
  // The titles were escaped when their headings were made.
  return html`<nav class="parts" aria-label="${name}"><details><summary>${name}</summary><ul>${parts.map(({ id, title }) => html`<li><a href="#${id}">${unsafeHtml(title)}</a></li>`)}</ul></details></nav>
`;
}

/** Letters and digits of the title; one without any, or one that is there already, gets a number. */
function addressOf(title: string, taken: Set<string>): string {
  const folded = title
    .toLowerCase()
    .replace(/&[a-z#0-9]+;/g, ' ')
    .replace(/[äöüß]/g, (letter) => spelt[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = folded === '' ? 'part' : `p-${folded}`;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

const spelt: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
