import type { Artifact } from '../../artifact.ts';
import { elementContent } from '../baseline/element-content.ts';
import { fieldPath } from '../lead-field.ts';
import { metadataXml } from '../metadata-xml.ts';
import type { XmlElement } from '../read/metadata-document.ts';

/** The lead itself, with the history of its fields switched on; whatever else `theirs` says of it stays. */
export function leadObjectFile(theirs: XmlElement | undefined): Artifact {
  const others = theirs === undefined ? {} : elementContent(theirs);
  return {
    path: 'force-app/main/default/objects/Lead/Lead.object-meta.xml',
    content: metadataXml('CustomObject', { ...others, enableHistory: true }),
  };
}

/** Fields of the standard lead whose history can be tracked, by API name. */
const standardTypes: ReadonlyMap<string, string> = new Map([
  ['OwnerId', 'Lookup'],
  ['Status', 'Picklist'],
]);

/** The files that have the history of standard fields tracked; nothing else of these fields is written. */
export function trackedStandardFields(
  tracked: ReadonlySet<string>,
): readonly { readonly name: string; readonly artifact: Artifact }[] {
  return [...standardTypes].flatMap(([name, type]) => {
    if (!tracked.has(name)) return [];
    const content = metadataXml('CustomField', { fullName: name, trackHistory: true, type });
    return [{ name, artifact: { path: fieldPath(name), content } }];
  });
}
