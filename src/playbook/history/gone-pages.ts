import type { Artifact } from '../../compile/artifact.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { part } from '../parts.ts';
import { say, type View } from '../view.ts';
import type { AgreedVersion } from './agreed-history.ts';
import { chapterOf, keepsAddress, objectPath } from './object-path.ts';
import { lastSaid } from './row-list.ts';
import type { ToldObject } from './told-object.ts';
import { inForce, versionLink } from './version-words.ts';

/**
 * A page at the address of everything that was removed, which says when, and what it said: whoever kept the address is told.
 * Nothing that is there is replaced, and the newest removal counts.
 */
export function gonePages(view: View, there: readonly Pick<Artifact, 'path'>[]): readonly Page[] {
  const taken = new Set(there.map(({ path }) => path));
  return removals(view).flatMap(({ object, when }) => {
    const path = objectPath(object);
    if (!keepsAddress(object) || taken.has(`${view.language}/${path}`)) return [];
    taken.add(`${view.language}/${path}`);
    const section = chapterOf(object);
    const title = object.title[view.language];
    return [
      {
        path,
        title,
        ...(section && { section }),
        content: html`<h1>${title}</h1>
<p class="intro">${when}</p>
${part(say(view, 'What it last said', 'Was zuletzt galt'), lastSaid(object.rows[view.language]))}`,
      },
    ];
  });
}

interface Removal {
  readonly object: ToldObject;
  readonly when: ReturnType<typeof html>;
}

function removals(view: View): readonly Removal[] {
  const { history, preview } = view;
  const removed = (objects: readonly ToldObject[], when: Removal['when']): readonly Removal[] =>
    objects.filter(({ became }) => became === 'removed').map((object) => ({ object, when }));
  return [
    ...removed(
      preview?.objects ?? [],
      html`${say(view, 'Merging would remove this.', 'Mit dem Merge entfiele das.')} <a href="${view.base}changes/would-change.html">${say(view, 'What would change', 'Was sich ändern würde')}</a>`,
    ),
    ...removed(
      history?.draft ?? [],
      html`${say(view, 'The definitions do not have this any more; that is ', 'In den Definitionen gibt es das nicht mehr; das ist ')}${versionLink(view, undefined)}.`,
    ),
    ...(history?.versions ?? [])
      .toReversed()
      .flatMap((version) => removed(version.objects, removedIn(view, version))),
  ];
}

function removedIn(view: View, version: AgreedVersion): Removal['when'] {
  return html`${say(view, 'This was removed with ', 'Das entfiel mit ')}${versionLink(view, version)}, ${inForce(view, version)}.`;
}
