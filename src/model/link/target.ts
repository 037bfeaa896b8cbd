import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { KindLinker } from '../linking/kind.ts';

export const target: KindLinker<'target'> = {
  kind: 'target',
  occurs: 'any',
  declares: [{ noun: 'target', ownId: true }],
  link: (sources, linking) =>
    linkedRecord(documentEntries(sources), (entry) => ({
      ...linkDefinition(entry, linking),
      apiVersion: entry.written.apiVersion,
      prefix: entry.written.prefix,
      ownsWholeObjects: entry.written.ownsWholeObjects ?? false,
    })),
};
