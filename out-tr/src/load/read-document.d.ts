import type { FindingList } from './finding-list.ts';
import type { Limits } from './limits.ts';
import type { LoadedDocument } from './loaded-file.ts';
import type { YamlDocument } from './read-yaml.ts';
import type { SourceText } from './source-text.ts';
/** Plain data of a document; what YAML allows and an agreement does not is added to the findings. */
export declare function readDocument({ document, root }: YamlDocument, source: SourceText, limits: Limits, findings: FindingList): LoadedDocument;
