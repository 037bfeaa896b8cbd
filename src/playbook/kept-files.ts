import type { Artifact } from '../compile/artifact.ts';
import { kept, keptWith } from '../support/kept.ts';
import { html } from './html.ts';
import { type MakeFile, madeFile } from './making.ts';
import { pageFile } from './page.ts';
import type { SectionId } from './section.ts';
import type { View } from './view.ts';

interface KeptFile {
  readonly frame: string;
  readonly file: Artifact;
}

/**
 * Makes the files of a site that is made again and again. A page that is the very one it was, as those of kept chapters are, and
 * has the same around it as before, keeps its file.
 */
export function keptFiles(): MakeFile {
  const known = new WeakMap<object, KeptFile>();
  return (view, page) => {
    const frame = frameOf(view)(page.section);
    const before = known.get(page);
    if (before?.frame === frame) return before.file;
    const file = madeFile(view, page);
    known.set(page, { frame, file });
    return file;
  };
}

/** What is around every page of a chapter. */
const frameOf = keptWith((view: View) =>
  kept((section: SectionId | undefined) =>
    pageFile(view, { path: '', title: '', content: html``, ...(section && { section }) }),
  ),
);
