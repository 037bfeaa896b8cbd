import type { Draft } from './draft.ts';
import type { Lines } from './lines.ts';

/** Does this for every event of these signals; the lines read these of its properties. */
export function addSteps(
  { steps }: Draft,
  signals: readonly string[],
  lines: Lines,
  properties: readonly string[] = [],
): void {
  for (const signal of new Set(signals)) {
    const before = steps.get(signal) ?? { lines: [], properties: [] };
    steps.set(signal, {
      lines: [...before.lines, ...lines],
      properties: [...new Set([...before.properties, ...properties])],
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
