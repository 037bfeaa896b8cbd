import { objectList, type Shelves } from '../history/object-list.ts';
import { html } from '../html.ts';
import { part } from '../parts.ts';
import type { ObjectPage } from '../section.ts';
import { say, type View } from '../view.ts';
import { effectList } from './effect-list.ts';
import type { PlaybookPreview } from './playbook-preview.ts';

/** Everything that merging would change, how heavily it weighs, and who has to sign it. */
export function previewPage(view: View, preview: PlaybookPreview, shelves: Shelves): ObjectPage {
  const { against, effects, need, objects, verdict } = preview;
  const { language } = view;
  return {
    id: 'would-change',
    title: html`${say(view, 'What would change', 'Was sich ändern würde')}`,
    summary: html`${say(view, 'against', 'verglichen mit')} <code>${against}</code> · ${verdict[language]}`,
    body: html`<p class="intro">${verdict[language]} ${need[language]}</p>
${part(say(view, 'What it would do', 'Was anders würde'), effectList(view, effects, shelves.isThere))}
${objectList(view, objects, shelves)}`,
  };
}
