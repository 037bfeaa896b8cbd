import type { Draft, EventSteps } from './draft.ts';
import type { Lines } from './lines.ts';

/** Does this for every selected event of these signals; the lines read these of its properties. */
export function addSteps(
  draft: Draft,
  signals: readonly string[],
  lines: Lines,
  properties: readonly string[] = [],
): void {
  addToSteps(draft, signals, { hidden: [], lines, properties });
}

/** Does this even for events that a score reset hides. */
export function addHiddenSteps(
  draft: Draft,
  signals: readonly string[],
  hidden: Lines,
  properties: readonly string[],
): void {
  addToSteps(draft, signals, { hidden, lines: [], properties });
}

function addToSteps({ steps }: Draft, signals: readonly string[], added: EventSteps): void {
  for (const signal of new Set(signals)) {
    const before = steps.get(signal) ?? { hidden: [], lines: [], properties: [] };
    steps.set(signal, {
      hidden: [...before.hidden, ...added.hidden],
      lines: [...before.lines, ...added.lines],
      properties: [...new Set([...before.properties, ...added.properties])],
    });
  }
}

/** The variable with the newest selected event of a signal. */
export function newestOf(draft: Draft, signal: string): string {
  const isNew = !draft.newest.has(signal);
  const name = draft.newest.nameOf(signal);
  if (isNew) addSteps(draft, [signal], [`if (at > ${name}) ${name} = at;`]);
  return name;
}
