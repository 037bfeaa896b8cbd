import { normalText } from '../../support/normal-text.ts';
import { linkDefinition } from '../linking/definition.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { KindLinker } from '../linking/kind.ts';
import { sortedDistinct } from '../linking/record.ts';

export const lists: KindLinker<'lists'> = {
  kind: 'lists',
  occurs: 'any',
  declares: [{ noun: 'list', keysOf: 'lists' }],
  link: (sources, linking) =>
    linkedRecord(
      mapEntries(sources, 'lists', (document) => document.lists),
      (entry) => ({
        ...linkDefinition(entry, linking),
        values: sortedDistinct(entry.written.values.map(normalText)),
      }),
    ),
};
