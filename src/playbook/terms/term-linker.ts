import { keptWith } from '../../support/kept.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { pageName } from '../page-name.ts';
import { shortened } from '../shortened.ts';
import { pageOf, plain, type View } from '../view.ts';
import { rewrittenProse } from './rewritten-prose.ts';
import { type TermMatch, termMatcher } from './term-matcher.ts';

/** A page with its terms linked. */
export type TermLinker = (page: Page) => Page;

/** More would not fit a card. */
const CARD_LENGTH = 300;

/** Links the words of the glossary where they stand in sentences: each once in a section, with its meaning as title. */
export const termLinker: (view: View) => TermLinker = keptWith((view) => {
  const { terms } = view.agreement;
  if (Object.keys(terms).length === 0) return (page) => page;
  const matches = termMatcher(view.agreement, view.language);
  const openings = new Map(
    Object.values(terms).map((term) => {
      const meaning = shortened(`${plain(view, term.title)}: ${plain(view, term.means)}`, CARD_LENGTH);
      const address = pageOf(view, 'glossary', term.id);
      return [term.id, html`<a class="term" href="${address}" title="${meaning}">`.markup];
    }),
  );
  return (page) => {
    const own = /^glossary\/(.+)\.html$/.exec(page.path)?.[1];
    const linked = new Set<string>();
    const isNew = ({ term }: TermMatch): boolean => {
      if (linked.has(term) || pageName(term) === own) return false;
      linked.add(term);
      return true;
    };
    const content = rewrittenProse(page.content, {
      onSection: () => linked.clear(),
      onProse: (text) => replaced(text, matches(text).filter(isNew), openings),
    });
    return { ...page, content };
  };
});

function replaced(text: string, found: readonly TermMatch[], openings: ReadonlyMap<string, string>): string {
  let result = '';
  let end = 0;
  for (const { term, from, to } of found) {
    result += `${text.slice(end, from)}${openings.get(term)}${text.slice(from, to)}</a>`;
    end = to;
  }
  return result + text.slice(end);
}
