import type { Artifact } from '../compile/artifact.ts';
import { type MakeChapter, madeChapter } from './made-chapter.ts';
import { type Page, pageFile } from './page.ts';
import type { View } from './view.ts';

export type MakeFile = (view: View, page: Page) => Artifact;

/** How chapters and files are made; every way makes the same of the same. */
export interface Making {
  readonly chapter: MakeChapter;
  readonly file: MakeFile;
}

export const madeFile: MakeFile = (view, page) => {
  return { path: `${view.language}/${page.path}`, content: pageFile(view, page) };
};

/** For a site that is made once. */
export const plainMaking: Making = { chapter: madeChapter, file: madeFile };
