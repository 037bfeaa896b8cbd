import type { FindingList } from './finding-list.ts';
import type { Limits } from './limits.ts';
import type { LoadedDocument } from './loaded-file.ts';
import { extentOfPath } from './node-extent.ts';
import { readNode } from './read-node.ts';
import type { YamlDocument } from './read-yaml.ts';
import { openReading } from './reading.ts';
import type { SourceText } from './source-text.ts';

/** Plain data of a document; what YAML allows and an agreement does not is added to the findings. */
export function readDocument(
  { document, root }: YamlDocument,
  source: SourceText,
  limits: Limits,
  findings: FindingList,
): LoadedDocument {
  const reading = openReading(source, document, limits, findings);
  const data = readNode(root, reading);
  const outline = { text: source.text, root, targets: reading.targets };
  return {
    file: source.path,
    document,
    data,
    rangeOf: (path, part) => source.rangeBetween(...extentOfPath(outline, path, part)),
  };
}
