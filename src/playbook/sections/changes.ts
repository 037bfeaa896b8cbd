import type { Shelves } from '../history/object-list.ts';
import { objectPaths } from '../history/object-path.ts';
import { draftPage, versionPage } from '../history/version-page.ts';
import { type Html, html } from '../html.ts';
import { previewPage } from '../preview/preview-page.ts';
import type { Section } from '../section.ts';
import { say, type View } from '../view.ts';

/** What changed and what would: a page for each version, the newest first. It tells of all chapters, which are asked for late. */
export function changesIn(chapters: () => readonly Section[]): Section {
  return {
    id: 'changes',
    isDerived: true,
    title: { en: 'Changes', de: 'Änderungen' },
    intro: {
      en: 'What was agreed when, what changed with each version, and who signed it.',
      de: 'Was wann vereinbart wurde, was sich mit jeder Version geändert hat und wer sie unterschrieben hat.',
    },
    appears: (_, { history, preview }) => history !== undefined || preview !== undefined,
    picture: noVersions,
    pages: (view) => {
      const { history, preview } = view;
      const shelves = shelvesOf(view, chapters());
      const { draft, versions = [] } = history ?? {};
      return [
        ...(preview === undefined ? [] : [previewPage(view, preview, shelves)]),
        ...(draft === undefined ? [] : [draftPage(view, draft, shelves)]),
        ...versions.map((version, index) => versionPage(view, version, index === 0, shelves)).reverse(),
      ];
    },
  };
}

function noVersions(view: View): Html {
  if (view.history === undefined || view.history.versions.length > 0) return html``;
  return html`<p>${say(
    view,
    'No version has been released yet, so nothing here is agreed and there is no history to tell.',
    'Noch ist keine Version freigegeben: Nichts davon ist vereinbart, und es gibt keinen Verlauf.',
  )}</p>`;
}

/** A page is there when its thing is defined and its chapter is shown. */
function shelvesOf(view: View, chapters: readonly Section[]): Shelves {
  const { agreement } = view;
  const defined = view.history?.paths ?? view.preview?.paths ?? objectPaths(agreement);
  const shown = new Set<string>(
    chapters.filter(({ appears }) => appears === undefined || appears(agreement, view)).map(({ id }) => id),
  );
  const isThere = (path: string): boolean =>
    path === 'index.html' || (defined.has(path) && shown.has(path.split('/')[0] ?? ''));
  return { chapters, isThere };
}
