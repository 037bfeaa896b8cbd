import { toolVersion } from '../tool-version.ts';
import type { PurgeOrder } from './purge-order.ts';
import type { PurgePlan } from './purge-plan.ts';

/** What was found and what became of it, described by `schemas/output/purge.schema.json`. */
export function purgeJson(
  { documents, leftovers }: PurgePlan,
  { by, today }: PurgeOrder,
  shown: (path: string) => string,
): string {
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    today,
    by,
    documents: documents.map(({ path, what, asOf, until, state }) => ({
      path: shown(path),
      what,
      asOf,
      until,
      state,
    })),
    leftovers: leftovers.map(({ path, what, state }) => ({ path: shown(path), what, state })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
