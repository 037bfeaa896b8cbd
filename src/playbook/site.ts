import { type Artifact, sortedArtifacts } from '../compile/artifact.ts';
import { browserScripts, scriptNotices } from '../generated/browser-scripts.ts';
import type { BookForms } from './book/book-forms.ts';
import type { DrawGraph } from './drawing/graph-canvas.ts';
import { entranceFiles } from './entrance.ts';
import { icon } from './icon.ts';
import { languageFiles } from './language-files.ts';
import { type Making, plainMaking } from './making.ts';
import { siteLanguages } from './site-languages.ts';
import { bookStyle } from './stylesheet/book.ts';
import { stylesheet, stylesheetWithFigures } from './stylesheet/index.ts';
import { tryFiles } from './try/try-files.ts';
import type { PlaybookInput } from './view.ts';

/** Every file of the published site, by path below `generated/playbook/`. The same input gives the same bytes. */
export function playbookSite(
  input: PlaybookInput,
  draw: DrawGraph,
  forms: BookForms = {},
  making: Making = plainMaking,
): readonly Artifact[] {
  return sortedArtifacts([
    ...entranceFiles(input.agreement),
    {
      path: 'assets/playbook.css',
      content: input.measurements || input.reports ? stylesheetWithFigures : stylesheet,
    },
    { path: 'assets/icon.svg', content: icon },
    { path: 'assets/book.css', content: bookStyle },
    { path: 'assets/site.js', content: browserScripts.site },
    { path: 'assets/licences.txt', content: scriptNotices },
    ...(input.reloads ? [{ path: 'assets/reload.js', content: browserScripts.reload }] : []),
    ...tryFiles(input),
    ...siteLanguages(input.agreement).flatMap((language) =>
      languageFiles(input, language, { draw, forms, making }),
    ),
  ]);
}
