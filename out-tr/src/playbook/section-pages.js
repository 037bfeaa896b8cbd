import { html } from './html.js';
import { ownerLabel } from './parts.js';
import { pageOf } from './view.js';
import { siteWords } from './words-of-site.js';
/** The overview of a chapter and the page of each of its objects. */
export function sectionPages(view, section) {
    const objects = section.pages(view);
    return [overview(view, section, objects), ...objects.map((object) => objectPage(view, section, object))];
}
function overview(view, section, objects) {
    const title = section.title[view.language];
    const entries = objects.map((object) => html `<li><a href="${pageOf(view, section.id, object.id)}">${object.title}</a>${object.owner ? html ` ${ownerLabel(view, object.owner)}` : html ``}<br><span class="summary">${object.summary}</span></li>`);
    return {
        path: `${section.id}/index.html`,
        title,
        section: section.id,
        content: html `<h1>${title}</h1><p class="intro">${section.intro[view.language]}</p>
${section.picture ? section.picture(view) : html ``}
<ul class="objects">${entries}</ul>`,
    };
}
function objectPage(view, section, object) {
    return {
        path: `${section.id}/${encodeURIComponent(object.id)}.html`,
        title: `${plainTitle(object.title)} – ${section.title[view.language]}`,
        section: section.id,
        content: html `<p class="chapter"><a href="index.html">${section.title[view.language]}</a></p>
<h1>${object.title}</h1>
${aside(view, object)}
${object.body}`,
    };
}
function aside(view, { owner, rationale, place, id }) {
    const { language } = view;
    const source = place === undefined ? html `` : html ` · ${siteWords.definedIn[language]} <code>${place.file}</code>`;
    return html `<p class="meta"><code>${id}</code>${owner ? html ` · ${ownerLabel(view, owner)}` : html ``}${source}</p>
${rationale ? html `<p class="rationale"><strong>${siteWords.rationale[language]}:</strong> ${rationale}</p>` : html ``}`;
}
/** Titles may carry a language mark, which a window title cannot. */
function plainTitle({ markup }) {
    return markup
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
}
