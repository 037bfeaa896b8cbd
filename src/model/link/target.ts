import { inside, keyOf } from '../../diagnostics/place.ts';
import type { TargetDocument } from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';

export const target: KindLinker<'target'> = {
  kind: 'target',
  occurs: 'any',
  declares: [{ noun: 'target', ownId: true }],
  link: (sources, linking) =>
    linkedRecord(documentEntries(sources), (entry) => {
      reportBaseline(entry, linking);
      return present({
        ...linkDefinition(entry, linking),
        apiVersion: entry.written.apiVersion,
        prefix: entry.written.prefix,
        ownsWholeObjects: entry.written.ownsWholeObjects ?? false,
        baseline: entry.written.baseline,
        deletesRenamed: entry.written.deletesRenamed === true ? (true as const) : undefined,
      });
    }),
};

/** What is replaced is not merged, and only Salesforce has files that hold everything of their kind. */
function reportBaseline({ place, written }: Entry<TargetDocument>, { report }: Linking): void {
  if (written.baseline === undefined) return;
  const at = { code: 'link/target-baseline', place: keyOf(inside(place, 'baseline')) } as const;
  if (written.id !== 'salesforce')
    report({
      ...at,
      message: `nothing of ${written.id} is merged with a baseline`,
      help: 'delete `baseline`; the payloads name what they add and leave everything else alone',
    });
  else if (written.ownsWholeObjects === true)
    report({
      ...at,
      message: 'value sets and assignment rules cannot be merged and replaced at once',
      help: 'delete `ownsWholeObjects` to keep what others have there, or delete `baseline` to replace it',
      related: [{ place: inside(place, 'ownsWholeObjects'), message: 'this replaces them' }],
    });
}
