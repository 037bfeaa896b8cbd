import type { Place } from '../diagnostics/place.ts';
import type { LoadedDocument } from '../load/loaded-file.ts';
import type { JsonValue } from '../support/json-value.ts';

/**
 * The keys that lead to a place, with dots between them: `gates.competitor.when`. Entries of lists are named by their
 * id where they have one, so the path stays when others are put before them; the document's number in its file is left
 * out for the same reason.
 */
export function steadyPath({ file, document, path }: Place, documents: readonly LoadedDocument[]): string {
  let here: JsonValue | undefined = documents.find(
    (each) => each.file === file && each.document === document,
  )?.data;
  const steps: string[] = [];
  for (const step of path) {
    here = childOf(here, step);
    steps.push(nameOf(step, here));
  }
  return steps.join('.');
}

function nameOf(step: string | number, value: JsonValue | undefined): string {
  if (typeof step === 'string') return step;
  const id = childOf(value, 'id');
  return typeof id === 'string' ? id : String(step + 1);
}

function childOf(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}
