import { sha256 } from '../../support/sha256.ts';
import { type Html, html, unsafeHtml } from '../html.ts';
import { bookStyle } from '../stylesheet/book.ts';
import { stylesheet } from '../stylesheet/index.ts';
import { type View, words } from '../view.ts';
import type { Book } from './book.ts';
import { bookFile } from './book-file.ts';

/**
 * The book as one file that needs no other and asks for none: its style stands in it, named by its hash, and nothing else
 * may load or run. What leads out of the book leads nowhere, for nobody knows where the site is. `more` is style, too.
 */
export function singleFile(view: View, book: Book, more = ''): string {
  const style = `${stylesheet}${bookStyle}${more}`;
  const policy = `default-src 'none'; style-src '${hashSource(style)}'; base-uri 'none'; form-action 'none'`;
  return bookFile(
    view,
    { ...book, content: withoutWaysOut(book.content) },
    {
      policy,
      style: html`<style>${unsafeHtml(style)}</style>`,
      header: html`<a class="home" href="#book:cover">${words(view, view.agreement.title)}</a>`,
    },
  );
}

/** As a policy names what it allows by content. */
function hashSource(text: string): string {
  return `sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}`;
}

/** An `a` without an address is text. */
function withoutWaysOut({ markup }: Html): Html {
  return unsafeHtml(markup.replace(/ (?:xlink:)?href="(?!#|[a-z]+:)[^"]*"/g, ''));
}
