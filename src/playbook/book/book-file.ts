import { type Html, html } from '../html.ts';
import type { View } from '../view.ts';
import { siteWords } from '../words-of-site.ts';
import type { Book } from './book.ts';

/** What differs between the book in the site and the book as a file of its own. */
interface Binding {
  readonly policy: string;
  readonly style: Html;
  readonly header: Html;
}

/** The frame of the book: nothing but its text, a menu, and no script. */
export function bookFile(
  { agreement, language }: View,
  book: Book,
  { header, policy, style }: Binding,
): string {
  const version = agreement.version === 'draft' ? siteWords.draft[language] : agreement.version;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${book.title}</title>
${style}
</head>
<body class="book">
<a class="skip" href="#book:text">${siteWords.skip[language]}</a>
<header>${header}</header>
<div class="frame">
${book.menu}
<main id="book:text">
${book.content}
</main>
</div>
<footer>${siteWords.version[language]}: ${version}</footer>
</body>
</html>
`.markup;
}
