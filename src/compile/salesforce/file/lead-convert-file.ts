import { compareCodePoints } from '../../../support/code-points.ts';
import type { Artifact } from '../../artifact.ts';
import { childrenNamed, elementContent } from '../baseline/element-content.ts';
import { metadataXml, type XmlElements } from '../metadata-xml.ts';
import type { ObjectField } from '../object-field.ts';
import { childNamed, type XmlElement } from '../read/metadata-document.ts';

const leadConvertPath =
  'force-app/main/default/LeadConvertSettings/LeadConvertSettings.LeadConvertSetting-meta.xml';

/** Which field of the lead goes where when it is converted, with the mappings of `theirs`. */
export function leadConvertFile(fields: readonly ObjectField[], theirs: XmlElement | undefined): Artifact {
  const taken = fields.filter(({ from }) => from !== undefined);
  const found = theirs === undefined ? [] : childrenNamed(theirs, 'objectMapping');
  const others = theirs === undefined ? {} : elementContent(theirs);
  const objects = [...new Set([...taken.map(({ object }) => object), ...found.map(outputOf)])].toSorted(
    compareCodePoints,
  );
  const objectMapping = objects.map((object) => ({
    inputObject: 'Lead',
    mappingFields: [
      ...keptMappings(
        found.filter((mapping) => outputOf(mapping) === object),
        taken,
      ),
      ...taken
        .filter((field) => field.object === object)
        .map(({ field, from }) => ({ inputField: from, outputField: field.name })),
    ],
    outputObject: object,
  }));
  return {
    path: leadConvertPath,
    content: metadataXml('LeadConvertSettings', { ...others, objectMapping }),
  };
}

function outputOf(mapping: XmlElement): string {
  return childNamed(mapping, 'outputObject')?.text ?? '';
}

/** Theirs but for those of our own fields, which are written anew. */
function keptMappings(
  mappings: readonly XmlElement[],
  fields: readonly ObjectField[],
): readonly XmlElements[] {
  const own = new Set(fields.map(({ field }) => field.name));
  return mappings
    .flatMap((mapping) => childrenNamed(mapping, 'mappingFields'))
    .filter((mapping) => !own.has(childNamed(mapping, 'outputField')?.text ?? ''))
    .map(elementContent);
}
