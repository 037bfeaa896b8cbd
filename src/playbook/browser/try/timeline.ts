import { flowYaml, type WrittenRecord } from '../../../scenario/flow-yaml.ts';
import { verbOf } from '../../try/read-happening.ts';
import { phrase, type Telling } from '../../try/telling.ts';
import { controlsIn, fill, pathOf } from './control-value.ts';
import { byId } from './page-data.ts';

/** Shows the entries of a timeline, each in a copy of the template of its kind. */
export function showTimeline(telling: Telling, timeline: readonly WrittenRecord[]): void {
  byId('timeline').replaceChildren(...timeline.map((entry, index) => entryElement(telling, entry, index)));
}

function entryElement(telling: Telling, entry: WrittenRecord, index: number): Node {
  const verb = verbOf(entry);
  // The boundary: a copy of what a template holds.
  const copy = byId<HTMLTemplateElement>(`entry-${verb}`).content.cloneNode(true) as DocumentFragment;
  const held = new Set(verb === 'set' ? [] : [verb]);
  for (const control of controlsIn(copy)) {
    held.add(pathOf(control)[0] ?? '');
    fill(control, entry, telling.agreement.zone);
    control.dataset['path'] = `timeline.${index}.${control.dataset['path']}`;
  }
  showProperties(copy, String(entry['signal']));
  const rest = Object.entries(entry).filter(([key]) => !held.has(key));
  const note = copy.querySelector('.rest');
  if (note) note.textContent = rest.map(([key, value]) => `${key}: ${flowYaml(value)}`).join('; ');
  const legend = copy.querySelector('legend');
  const name = String(entry['id'] ?? `t${index + 1}`);
  if (legend) legend.textContent = phrase(telling, 'entry', name, legend.textContent ?? '');
  copy.querySelector('.remove')?.setAttribute('value', String(index));
  return copy;
}

/** Properties are asked for where the signal has them. */
export function showProperties(entry: ParentNode | null, signal: string): void {
  for (const part of entry?.querySelectorAll<HTMLElement>('[data-signals]') ?? [])
    part.hidden = !part.dataset['signals']?.split(' ').includes(signal);
}
