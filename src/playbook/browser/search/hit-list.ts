import { pageName } from '../../page-name.ts';
import { marked } from '../../search/marked.ts';
import type { Hit } from '../../search/searcher.ts';
import { element } from '../parts/element.ts';
import type { SearchIndex } from './search-index.ts';
import type { searchWords } from './search-words.ts';

const MOST = 12;

/** What is shown for a query: links that are options of a list, and a sentence about them. */
export interface Answer {
  readonly options: readonly HTMLAnchorElement[];
  readonly status: string;
}

/** Addresses are below `root`, the folder of the language. */
export function answer(
  { data, search }: SearchIndex,
  query: string,
  root: string,
  words: (typeof searchWords)[string],
): Answer {
  const { hits, loose, words: asked } = search(query);
  if (asked.length === 0) return { options: [], status: '' };
  const shown = hits.slice(0, MOST).map(({ document: [chapter, id, title, summary], terms }: Hit) => {
    const [folder = '', chapterTitle = ''] = data.chapters[chapter] ?? [];
    const address = `${root}${folder}/${id === '' ? 'index' : pageName(id)}.html`;
    return option(
      address,
      element('b', {}, ...pieces(title, asked, terms)),
      element('span', {}, chapterTitle),
      element('small', {}, ...pieces(summary, asked, terms)),
    );
  });
  const ways = data.ways.map(([path, title]) => option(root + path, title));
  if (loose) return { options: [...shown, ...ways], status: shown.length > 0 ? words.nearest : words.none };
  const numbers = [shown.length, hits.length];
  const status = hits.length > MOST ? words.more : words.found;
  return { options: shown, status: status.replaceAll('#', () => String(numbers.shift())) };
}

function option(href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  return element('a', { role: 'option', tabindex: '-1', href }, ...content);
}

function pieces(text: string, asked: readonly string[], met: readonly string[]): readonly (Node | string)[] {
  return marked(text, asked, met).map((piece) => (piece.met ? element('mark', {}, piece.text) : piece.text));
}
