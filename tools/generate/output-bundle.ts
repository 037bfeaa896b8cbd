import { join } from 'node:path';
import { readSchemaFile, type SchemaBundle } from './schema-bundle.ts';

/** Documents that leadpact writes and reads back; every other one is for other readers. */
const readBack = ['measure', 'report'] as const;

/** The schemas of these documents, each under its own name, e.g. `Measure` and `MeasureReading`. */
export function readOutputBundle(folder: string): SchemaBundle {
  const bundles = readBack.map((name) => readSchemaFile(join(folder, 'output'), name));
  return {
    kinds: Object.fromEntries(bundles.map(({ name, root }) => [name, root])),
    definitions: Object.fromEntries(bundles.flatMap(({ definitions }) => Object.entries(definitions))),
  };
}
