import { metadataDocument, type XmlElement } from '../../compile/salesforce/read/metadata-document.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import { type ArtefactFile, fileName } from '../artefact-file.ts';
import { type Portion, portionMap } from '../portion.ts';
import type { Identity, SystemFiles } from '../system-files.ts';
import { flowPortion } from './flow-portion.ts';

/** Metadata files in the form of a source tree; a component is known by the end of its path. */
export function salesforceFiles({ prefix }: Pick<TargetConfiguration, 'prefix'>): SystemFiles {
  return {
    split: (file) => [file],
    identify: identityOf,
    portion: ({ content }) => {
      const root = metadataDocument(content);
      return root.name === 'Flow' ? flowPortion(root) : portionOf(root);
    },
    leniency: (kind, isProved) => ({
      isLeftOut: ([name = '']) => isProved && (decided[kind]?.includes(nameOf(name)) ?? false),
      // Of the lead itself leadpact says one thing; everything else about it is the company's.
      isOwn: (_, found) => kind === 'object' || found === 'false' || found === '',
    }),
    isOwnName: (name) => (name.split('/').at(-1) ?? '').startsWith(prefix),
  };
}

/** What proofs read of a kind of files. */
const decided: Readonly<Record<string, readonly string[]>> = {
  assignmentRules: ['assignmentRule'],
  field: ['formula'],
  listView: ['booleanFilter', 'filters'],
};

const metadata = /^([^.]+(?:\.[^.]+)*)\.(\w+)-meta\.xml$/;

/** `objects/Lead/fields/LP_Band__c.field-meta.xml`: the field `Lead/LP_Band__c`. */
function identityOf({ path }: ArtefactFile): Identity | undefined {
  const [, name, kind] = metadata.exec(fileName(path)) ?? [];
  if (name === undefined || kind === undefined) return undefined;
  const object = /(?:^|\/)objects\/([^/]+)\/[^/]+\/[^/]+$/.exec(path)?.[1];
  return { kind, name: object === undefined ? name : `${object}/${name}` };
}

/** Elements that tell those of one name apart, the first that is there. */
const telling = [
  'fullName',
  'field',
  'object',
  'recordType',
  'apexClass',
  'name',
  'picklist',
  'fieldName',
  'outputObject',
  'inputField',
  'report',
  'label',
];

function portionOf(element: XmlElement): Portion {
  const { children, text } = element;
  if (children.length === 0) return text.replaceAll('\r\n', '\n').trim();
  const entries = children.map((child) => [toldApart(child), portionOf(child)] as const);
  return portionMap(entries.toSorted(([left], [right]) => (left < right ? -1 : Number(left > right))));
}

/** `value tier-1` for one of several values. */
function toldApart(element: XmlElement): string {
  const mark = telling.flatMap((name) => element.children.find((child) => child.name === name) ?? [])[0];
  return mark === undefined ? element.name : `${element.name} ${mark.text}`;
}

function nameOf(told: string): string {
  return told.split(' ')[0] ?? told;
}
