import { html } from './html.js';
import { shownSections } from './shown-sections.js';
import { languageNames, siteLanguages } from './site-languages.js';
import { themesOf } from './themes.js';
import { words } from './view.js';
import { siteWords } from './words-of-site.js';
/** Nothing but the page's own style sheet may load; no script runs and no other host is asked. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
/** The whole file of a page: one frame for all of them. */
export function pageFile(view, page) {
    const { agreement, language, base } = view;
    const others = siteLanguages(agreement).filter((other) => other !== language);
    const chapters = shownSections(agreement);
    const here = chapters.find(({ id }) => id === page.section);
    const pathIn = (other) => `${base}../${other}/${page.path}`;
    const frame = html `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<link rel="stylesheet" href="${base}../assets/playbook.css">
${others.map((other) => html `<link rel="alternate" hreflang="${other}" href="${pathIn(other)}">\n`)}</head>
<body>
<a class="skip" href="#content">${siteWords.skip[language]}</a>
<header><a class="home" href="${base}index.html">${words(view, agreement.title)}</a>${others.map((other) => html `
<a class="language" lang="${other}" hreflang="${other}" href="${pathIn(other)}">${languageNames[other]}</a>`)}</header>
<div class="frame">
<nav aria-label="${siteWords.contents[language]}"><details><summary>${siteWords.contents[language]}${here === undefined ? '' : `: ${here.title[language]}`}</summary>
${themesOf(chapters).map(({ title, chapters: read }) => html `<p>${title[language]}</p>
<ul>${read.map((section) => navigation(view, section.id, section.title[language], page.section))}</ul>`)}</details></nav>
<main id="content">
${page.content}
</main>
</div>
<footer>${siteWords.version[language]}: ${agreement.version === 'draft' ? siteWords.draft[language] : agreement.version}</footer>
</body>
</html>
`;
    return frame.markup;
}
function navigation(view, id, title, current) {
    const here = id === current ? html ` aria-current="true"` : html ``;
    return html `<li><a href="${view.base}${id}/index.html"${here}>${title}</a></li>`;
}
