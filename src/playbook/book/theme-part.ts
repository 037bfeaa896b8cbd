import { type Html, html } from '../html.ts';
import type { SectionId } from '../section.ts';
import { objectMeta } from '../section-pages.ts';
import type { View } from '../view.ts';
import { boundMarkup } from './bound-markup.ts';
import type { NumberedChapter, NumberedObject, NumberedTheme } from './outline.ts';
import type { Places } from './places.ts';

/** A theme begins a page; its sections follow one another. */
export function themePart(
  view: View,
  { anchor, chapters, number, title }: NumberedTheme,
  places: Places,
): Html {
  return html`<section class="theme" id="${anchor}"><h2>${numberOf(number)}${title[view.language]}</h2>
${chapters.map((chapter) => chapterPart(view, chapter, places))}</section>
`;
}

function chapterPart(
  view: View,
  { anchor, chapter, number, objects }: NumberedChapter,
  places: Places,
): Html {
  const { picture, section } = chapter;
  const { language } = view;
  return html`<section class="book-chapter" id="${anchor}"><h3>${numberOf(number)}${section.title[language]}</h3>
<p class="intro">${section.intro[language]}</p>
${boundMarkup(html`${picture}${section.insteadInBook?.(view)}`, { folder: section.id, anchor, below: 2, places })}
${objects.map((each) => objectPart(view, section.id, each, places))}</section>
`;
}

function objectPart(
  view: View,
  folder: SectionId,
  { anchor, number, object }: NumberedObject,
  places: Places,
): Html {
  const body = html`${objectMeta(view, object)}
${object.bodyInBook ?? object.body}`;
  return html`<section class="object" id="${anchor}"><h4>${numberOf(number)}${object.title}</h4>
${boundMarkup(body, { folder, anchor, below: 3, places })}</section>
`;
}

function numberOf(number: string): Html {
  return html`<span class="number">${number}</span> `;
}
