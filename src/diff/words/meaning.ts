import { compareCodePoints } from '../../support/code-points.ts';

/** Data as one text that is equal for equal data, whatever the order of its keys; where it stands in files is left out. */
export function meaningOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (isPlace(part)) return undefined;
      if (!isRecord(part)) return part;
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareCodePoints(a, b)));
    }) ?? ''
  );
}

/** The same for a list whose order means nothing. */
export function meaningOfSet(values: readonly unknown[]): string {
  return `[${values.map(meaningOf).sort(compareCodePoints).join(',')}]`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Told by its shape: a field may be called `place` as well. */
function isPlace(value: unknown): boolean {
  return isRecord(value) && typeof value['file'] === 'string' && Array.isArray(value['path']);
}
