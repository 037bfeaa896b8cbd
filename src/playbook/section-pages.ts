import type { Chapter } from './chapter.ts';
import { agreedLine } from './history/agreed-line.ts';
import { historyPart } from './history/history-part.ts';
import { type Html, html } from './html.ts';
import { measuredPicture } from './measured/chapter-picture.ts';
import type { Standing } from './measured/standing.ts';
import { standingOf } from './measured/standings.ts';
import type { Page } from './page.ts';
import { pageName } from './page-name.ts';
import { ownerLabel } from './parts.ts';
import { plainText } from './plain-text.ts';
import { previewMark, previewPart } from './preview/preview-part.ts';
import type { ObjectPage, Section } from './section.ts';
import { pageOf, say, type View } from './view.ts';
import { siteWords } from './words-of-site.ts';

/** The overview of a chapter and the page of each of its objects. */
export function sectionPages(view: View, chapter: Chapter): readonly Page[] {
  const { objects, section } = chapter;
  return [
    overview(view, chapter),
    ...objects.map((object, index) =>
      objectPage(view, section, { object, before: objects[index - 1], after: objects[index + 1] }),
    ),
  ];
}

function overview(view: View, { objects, picture, section }: Chapter): Page {
  const title = section.title[view.language];
  const entries = objects.map(
    (object) =>
      html`<li><a href="${pageOf(view, section.id, object.id)}">${object.title}</a>${object.owner ? html` ${ownerLabel(view, object.owner)}` : html``}${previewMark(view, objectFile(section, object))}<br><span class="summary">${object.summary}</span>${standingLine(view, section, object)}</li>`,
  );
  const path = `${section.id}/index.html`;
  return {
    path,
    title,
    section: section.id,
    content: html`<h1>${title}</h1><p class="intro">${section.intro[view.language]}</p>
${previewPart(view, path)}${picture}${measuredPicture(view, section.id)}
<ul class="objects">${entries}</ul>${section.foot?.(view)}${historyPart(view, path)}`,
  };
}

/** What was measured of an object, in one line below what is agreed. */
function standingLine(view: View, { id }: Section, object: ObjectPage): Html {
  const line = standingOf(view, id, object.id)?.line;
  return line === undefined ? html`` : html`<br><span class="standing">${line}</span>`;
}

/** The newest figure above everything that is agreed, and the way down to all of them. */
function nowLine(view: View, standing: Standing | undefined): Html {
  if (standing?.line === undefined) return html``;
  return html`
<p class="now">${standing.line} · <a href="#standing">${say(view, 'Where it stands', 'Stand der Dinge')}</a></p>`;
}

/** An object between its neighbours in the chapter. */
interface Placed {
  readonly object: ObjectPage;
  readonly before: ObjectPage | undefined;
  readonly after: ObjectPage | undefined;
}

function objectPage(view: View, section: Section, { object, before, after }: Placed): Page {
  const path = objectFile(section, object);
  const standing = standingOf(view, section.id, object.id);
  // Where no line tells how things stand, the part that does is what a reader comes for.
  const [first, last] = standing?.line === undefined ? [standing?.part, html``] : [html``, standing.part];
  return {
    path,
    title: `${plainText(object.title)} – ${section.title[view.language]}`,
    section: section.id,
    content: html`<p class="chapter"><a href="index.html">${section.title[view.language]}</a></p>
<h1>${object.title}</h1>
${section.isDerived ? html`` : objectMeta(view, object)}
${agreedLine(view, path)}${previewPart(view, path)}${nowLine(view, standing)}${first}${object.body}${last}${historyPart(view, path)}
${neighbours(view, section, before, after)}`,
  };
}

/** Below the folder of the language. */
function objectFile({ id: chapter }: Section, { id }: ObjectPage): string {
  return `${chapter}/${pageName(id)}.html`;
}

function neighbours(
  view: View,
  { id }: Section,
  ...[before, after]: readonly (ObjectPage | undefined)[]
): Html {
  if (before === undefined && after === undefined) return html``;
  const way = (object: ObjectPage | undefined, rel: string, name: string): Html =>
    object === undefined
      ? html``
      : html`<a class="${rel}" rel="${rel}" href="${pageOf(view, id, object.id)}"><small>${name}</small> ${object.title}</a>`;
  return html`<nav class="neighbours" aria-label="${say(view, 'Previous and next', 'Davor und danach')}">${way(before, 'prev', say(view, 'Previous', 'Davor'))}${way(after, 'next', say(view, 'Next', 'Danach'))}</nav>`;
}

/** Under the title of an object: its id, who owns it, where it is written, and why it is so. */
export function objectMeta(view: View, { owner, rationale, place, id }: ObjectPage): Html {
  const { language } = view;
  const source =
    place === undefined ? html`` : html` · ${siteWords.definedIn[language]} <code>${place.file}</code>`;
  return html`<p class="meta"><code>${id}</code>${owner ? html` · ${ownerLabel(view, owner)}` : html``}${source}</p>
${rationale ? html`<p class="rationale"><strong>${siteWords.rationale[language]}:</strong> ${rationale}</p>` : html``}`;
}
