import { groundRules, promises } from '../home.ts';
import { type Html, html } from '../html.ts';
import { part } from '../parts.ts';
import { say, type View } from '../view.ts';
import { bookWords } from './book-words.ts';
import { boundMarkup } from './bound-markup.ts';
import type { Places } from './places.ts';

/** What the first page of the site shows of the agreement itself, with no ways to elsewhere. */
export function overview(view: View, places: Places): Html {
  const home: View = { ...view, base: '' };
  const content = html`${part(say(view, 'What the two sides promise each other', 'Was die beiden Seiten einander zusagen'), promises(home))}
${part(say(view, 'Ground rules', 'Grundlagen'), groundRules(home))}`;
  const binding = { folder: '', anchor: 'book:overview', below: 1, places } as const;
  return html`<section class="theme" id="book:overview"><h2>${bookWords.overview[view.language]}</h2>
${boundMarkup(content, binding)}</section>`;
}
