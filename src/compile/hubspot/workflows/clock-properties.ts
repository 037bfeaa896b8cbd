import type { Sla } from '../../../model/sla.ts';
import { instant, optionsOf } from '../contact-property.ts';
import type { Workbench } from '../workbench.ts';
import { breached, type ClockMoment, running } from './clock-moments.ts';

/** When the promise's clock of the lead runs out; blank while none runs. */
export function dueProperty(workbench: Workbench, { id, title }: Sla): string {
  return workbench.property({
    identity: `due/${id}`,
    nameWords: ['due', id],
    label: `Due: ${workbench.words(title)}`,
    description:
      'When the clock reaches its target, blank while it is paused, met, cancelled or not started. Written by leadpact at every change.',
    group: 'clocks',
    ...instant,
  });
}

/** How far the lead's clock has come, as the workflow writes it. */
export function clockProperty(
  workbench: Workbench,
  { id, title }: Sla,
  moments: readonly ClockMoment[],
): string {
  const words: Readonly<Record<string, string>> = {
    [running]: workbench.words({ en: 'Running', de: 'Läuft' }),
    [breached]: workbench.words({ en: 'Missed', de: 'Verfehlt' }),
  };
  const choices = [{ value: running, share: '' }, ...moments];
  return workbench.property({
    identity: `clock/${id}`,
    nameWords: ['clock', id],
    label: `Clock: ${workbench.words(title)}`,
    description: 'The newest moment of the clock that has come. Written by the workflow of the promise.',
    group: 'clocks',
    type: 'enumeration',
    fieldType: 'select',
    options: optionsOf(choices.map(({ share, value }) => ({ value, label: words[value] ?? share }))),
  });
}
