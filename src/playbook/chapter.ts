import type { Html } from './html.ts';
import { html } from './html.ts';
import type { ObjectPage, Section } from './section.ts';
import type { View } from './view.ts';

/** A section with what it says of one agreement: made once, shown by the pages and by the book. */
export interface Chapter {
  readonly section: Section;
  readonly objects: readonly ObjectPage[];
  readonly picture: Html;
}

export function chapterOf(view: View, section: Section): Chapter {
  return { section, objects: section.pages(view), picture: section.picture?.(view) ?? html`` };
}
