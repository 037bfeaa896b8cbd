import { type Html, html } from '../html.ts';
import { facts, part } from '../parts.ts';
import type { ObjectPage } from '../section.ts';
import { say, type View } from '../view.ts';
import type { AgreedVersion } from './agreed-history.ts';
import { objectList, type Shelves } from './object-list.ts';
import type { ToldObject } from './told-object.ts';
import { approvalWords, inForce, periodWords, versionPageId } from './version-words.ts';

/** Everything that changed with one version, and who signed it. */
export function versionPage(
  view: View,
  version: AgreedVersion,
  isFirst: boolean,
  shelves: Shelves,
): ObjectPage {
  const { objects } = version;
  const nothing = say(
    view,
    'It says the same as the version before.',
    'Sie sagt dasselbe wie die Version davor.',
  );
  const told = isFirst
    ? html`<p>${say(view, 'First agreed. What changed is told from the next version on.', 'Zuerst vereinbart. Was sich ändert, steht ab der nächsten Version da.')}</p>`
    : objects.length === 0
      ? html`<p>${nothing}</p>`
      : objectList(view, objects, shelves);
  return {
    id: versionPageId(version),
    title: html`Version ${version.version}`,
    summary: html`${inForce(view, version)} · ${isFirst ? say(view, 'first agreed', 'zuerst vereinbart') : counted(view, objects)}`,
    body: html`${facts([
      [say(view, 'In force', 'Gültig'), periodWords(view, version)],
      [say(view, 'Approved by', 'Freigegeben von'), approvalWords(view, version)],
    ])}${told}`,
  };
}

/** What the definitions say beyond the newest version: it binds nobody. */
export function draftPage(view: View, objects: readonly ToldObject[], shelves: Shelves): ObjectPage {
  return {
    id: versionPageId(undefined),
    title: html`${say(view, 'Not yet agreed', 'Noch nicht vereinbart')}`,
    summary: html`${say(view, 'written since the last version', 'seit der letzten Version geschrieben')} · ${counted(view, objects)}`,
    body: html`<p class="intro">${say(
      view,
      'This is written in the definitions and signed by nobody. What binds is the newest version that is in force.',
      'Das steht in den Definitionen, und niemand hat es unterschrieben. Es gilt die neueste Version, die in Kraft ist.',
    )}</p>${objects.length === 0 ? unseen(view) : objectList(view, objects, shelves)}`,
  };
}

function unseen(view: View): Html {
  return part(
    say(view, 'Changes', 'Änderungen'),
    html`<p>${say(
      view,
      'The definitions are not word for word those of the newest version, but nothing that a page tells reads otherwise.',
      'Die Definitionen sind nicht Wort für Wort die der neuesten Version, aber nichts, was eine Seite sagt, liest sich anders.',
    )}</p>`,
  );
}

function counted(view: View, { length }: readonly ToldObject[]): string {
  if (length === 0) return say(view, 'no changes', 'keine Änderungen');
  if (length === 1) return say(view, '1 change', '1 Änderung');
  return say(view, `${length} changes`, `${length} Änderungen`);
}
