import type { Artifact } from '../../compile/artifact.ts';
import type { View } from '../view.ts';
import type { Book } from './book.ts';
import { type BookForms, bookPaths } from './book-forms.ts';
import { bookPage } from './book-page.ts';
import { singleFile } from './single-file.ts';

/** The book in every form that is text, and the text of the PDF. */
export function bookFiles(view: View, book: Book, forms: BookForms): readonly Artifact[] {
  const { language } = view;
  return [
    bookPage(view, book, forms),
    ...(forms.singleFile === true
      ? [{ path: bookPaths.singleFile(language), content: singleFile(view, book) }]
      : []),
    ...(forms.pdf === true
      ? [{ path: bookPaths.toPrint(language), content: singleFile(view, book, paper) }]
      : []),
  ];
}

/** A browser that is told nothing prints on Letter; what stands on A4 within these margins fits on both. */
const paper = '@page { size: A4; }\n';
