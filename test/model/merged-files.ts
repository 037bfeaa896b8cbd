import { type Document, parseAllDocuments } from 'yaml';
import { type Files, minimalFiles } from './load-fixture.ts';

const once: readonly unknown[] = ['agreement', 'lifecycle', 'routing', 'escalation'];

/**
 * The minimal agreement with a fragment in `definitions/input.yaml`, or in `test/leads/input.yaml` where it holds
 * samples. The fragment's documents replace those of the minimal agreement that exist only once or have the same id.
 */
export function mergedFiles(fragment: string): Files {
  const documents = parseAllDocuments(fragment);
  const path = documents[0]?.get('kind') === 'sample' ? 'test/leads/input.yaml' : 'definitions/input.yaml';
  const kept = Object.entries(minimalFiles()).filter(
    ([, text]) => !documents.some((document) => replaces(document, parseAllDocuments(text)[0])),
  );
  return { ...Object.fromEntries(kept), [path]: fragment };
}

function replaces(document: Document, other: Document | undefined): boolean {
  const kind = document.get('kind');
  if (other?.get('kind') !== kind) return false;
  return once.includes(kind) || (document.has('id') && document.get('id') === other?.get('id'));
}
