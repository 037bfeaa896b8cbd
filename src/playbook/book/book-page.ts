import type { Artifact } from '../../compile/artifact.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { type Html, html } from '../html.ts';
import { POLICY } from '../page.ts';
import { languageNames, siteLanguages } from '../site-languages.ts';
import { type View, words } from '../view.ts';
import type { Book } from './book.ts';
import { bookFile } from './book-file.ts';
import { type BookForms, bookPaths } from './book-forms.ts';
import { bookWords } from './book-words.ts';

/** The book as a page of the site. */
export function bookPage(view: View, book: Book, forms: BookForms): Artifact {
  const { agreement, language } = view;
  const others = siteLanguages(agreement).filter((other) => other !== language);
  const header = html`<a class="home" href="index.html"><img src="../assets/icon.svg" alt="" width="22" height="22">${words(view, agreement.title)}</a><span class="ways">${ways(language, forms)}${others.map(
    (other) => html`
<a class="language" lang="${other}" hreflang="${other}" href="../${bookPaths.page(other)}">${languageNames[other]}</a>`,
  )}</span>`;
  const style = html`<link rel="icon" href="../assets/icon.svg">
<link rel="stylesheet" href="../assets/playbook.css">
<link rel="stylesheet" href="../assets/book.css">${others.map((other) => html`\n<link rel="alternate" hreflang="${other}" href="../${bookPaths.page(other)}">`)}`;
  const content = bookFile(view, book, { policy: POLICY, style, header });
  return { path: bookPaths.page(language), content };
}

function ways(language: ToolLanguage, { pdf, singleFile }: BookForms): readonly Html[] {
  return [
    ...(pdf ? [html`<a href="../${bookPaths.pdf(language)}">${bookWords.asPdf[language]}</a> `] : []),
    ...(singleFile
      ? [html`<a href="../${bookPaths.singleFile(language)}">${bookWords.asFile[language]}</a> `]
      : []),
  ];
}
