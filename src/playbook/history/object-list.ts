import { type Html, html } from '../html.ts';
import type { Section } from '../section.ts';
import type { View } from '../view.ts';
import { chapterOf, keepsAddress, objectPath } from './object-path.ts';
import { objectSaid } from './object-said.ts';
import { objectState } from './object-state.ts';
import type { ToldObject } from './told-object.ts';

/** The whole playbook as far as a list of changes has to know it. */
export interface Shelves {
  /** Every chapter in reading order, shown or not. */
  readonly chapters: readonly Section[];
  /** Whether there is a page. */
  readonly isThere: (path: string) => boolean;
}

/** What became of definitions, by chapter in reading order, each with its before and after and a link where it has a page. */
export function objectList(view: View, objects: readonly ToldObject[], { chapters, isThere }: Shelves): Html {
  const { language } = view;
  const ground = { id: undefined, title: { en: 'Ground rules', de: 'Grundlagen' } };
  return html`${[ground, ...chapters].map(({ id, title }) => {
    const own = objects.filter((object) => chapterOf(object) === id);
    if (own.length === 0) return html``;
    return html`<section><h2>${title[language]}</h2>${own.map((object) => objectEntry(view, object, isThere))}</section>`;
  })}`;
}

function objectEntry(view: View, object: ToldObject, isThere: Shelves['isThere']): Html {
  const title = object.title[view.language];
  const path = objectPath(object);
  const keeps = object.became === 'removed' && keepsAddress(object);
  const linked = keeps || isThere(path) ? html`<a href="${view.base}${path}">${title}</a>` : html`${title}`;
  return html`<article class="change"><h3>${linked} ${objectState(view, object)}</h3>${objectSaid(view, object)}</article>`;
}
