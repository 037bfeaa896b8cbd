import { childNamed, type XmlElement } from '../../../compile/salesforce/read/metadata-document.ts';
import { type ArtefactFile, type ArtefactPlace, fileName, placeAt } from '../../artefact-file.ts';
import type { Findings } from '../../import/import-finding.ts';
import { isUnread, unread } from '../formula-files.ts';
import { handWrittenDocument } from './metadata-text.ts';

export type ComponentKind =
  | 'assignmentRules'
  | 'businessProcess'
  | 'field'
  | 'globalValueSet'
  | 'listView'
  | 'pathAssistant'
  | 'queue'
  | 'recordType'
  | 'standardValueSet'
  | 'validationRule';

/** Something of the lead, from a file of its own or from the one file of the older form. */
export interface LeadComponent {
  readonly kind: ComponentKind;
  /** Its API name. */
  readonly name: string;
  readonly element: XmlElement;
  readonly placeOf: (element: XmlElement) => ArtefactPlace;
  readonly file: ArtefactFile;
}

/** Everything of the lead that an import reads, and how many files of other kinds lie beside. */
export interface LeadMetadata {
  readonly components: readonly LeadComponent[];
  /** Ending of a file → how many. */
  readonly aside: ReadonlyMap<string, number>;
}

const ofLead: readonly (readonly [kind: ComponentKind, path: RegExp])[] = [
  ['field', /(?:^|\/)objects\/Lead\/fields\/[^/]+\.field-meta\.xml$/],
  ['validationRule', /(?:^|\/)objects\/Lead\/validationRules\/[^/]+\.validationRule-meta\.xml$/],
  ['listView', /(?:^|\/)objects\/Lead\/listViews\/[^/]+\.listView-meta\.xml$/],
  ['recordType', /(?:^|\/)objects\/Lead\/recordTypes\/[^/]+\.recordType-meta\.xml$/],
  ['businessProcess', /(?:^|\/)objects\/Lead\/businessProcesses\/[^/]+\.businessProcess-meta\.xml$/],
  ['assignmentRules', /(?:^|\/)assignmentRules\/Lead\.assignmentRules(?:-meta\.xml)?$/],
  ['standardValueSet', /\.standardValueSet(?:-meta\.xml)?$/],
  ['globalValueSet', /\.globalValueSet(?:-meta\.xml)?$/],
  ['queue', /\.queue(?:-meta\.xml)?$/],
  ['pathAssistant', /\.pathAssistant(?:-meta\.xml)?$/],
];

/** The older form keeps the parts of an object in its one file. */
const wholeObject = /(?:^|\/)objects\/(?:Lead\/Lead\.object-meta\.xml|Lead\.object)$/;
const partsOfObject: ReadonlyMap<string, ComponentKind> = new Map([
  ['fields', 'field'],
  ['validationRules', 'validationRule'],
  ['listViews', 'listView'],
  ['recordTypes', 'recordType'],
  ['businessProcesses', 'businessProcess'],
]);

/** Root element of a kind of file. */
const roots: Readonly<Record<ComponentKind, string>> = {
  assignmentRules: 'AssignmentRules',
  businessProcess: 'BusinessProcess',
  field: 'CustomField',
  globalValueSet: 'GlobalValueSet',
  listView: 'ListView',
  pathAssistant: 'PathAssistant',
  queue: 'Queue',
  recordType: 'RecordType',
  standardValueSet: 'StandardValueSet',
  validationRule: 'ValidationRule',
};

/** The components of the lead in these files; what cannot be read, or is there twice, becomes a finding. */
export function leadMetadata(files: readonly ArtefactFile[], findings: Findings): LeadMetadata {
  const aside = new Map<string, number>();
  const found: LeadComponent[] = [];
  for (const file of files) {
    const kind = ofLead.find(([, path]) => path.test(file.path))?.[0];
    if (kind === undefined && !wholeObject.test(file.path)) {
      const ending = endingOf(file.path);
      aside.set(ending, (aside.get(ending) ?? 0) + 1);
      continue;
    }
    found.push(...componentsIn(file, kind, findings));
  }
  return { components: firstOfEach(found, findings), aside };
}

/** The last part of a name says its kind: `.md` of `LP_Weight.LP_Grade_A.md-meta.xml`. */
function endingOf(path: string): string {
  const name = fileName(path).replace(/-meta\.xml$/, '');
  return /\.[^.]+$/.exec(name)?.[0] ?? name;
}

function componentsIn(
  file: ArtefactFile,
  kind: ComponentKind | undefined,
  findings: Findings,
): readonly LeadComponent[] {
  const root = rootOf(file);
  if (isUnread(root)) {
    findings.add(
      'unreadable',
      root.place,
      `the file cannot be read: ${root.what}`,
      `die Datei ist nicht lesbar: ${root.what}`,
    );
    return [];
  }
  const expected = kind === undefined ? 'CustomObject' : roots[kind];
  if (root.name !== expected) {
    findings.add(
      'unreadable',
      placeAt(file, root.at),
      `the file begins with <${root.name}> where <${expected}> is expected`,
      `die Datei beginnt mit <${root.name}>, erwartet ist <${expected}>`,
    );
    return [];
  }
  const placeOf = (element: XmlElement): ArtefactPlace => placeAt(file, element.at);
  if (kind !== undefined) {
    const name =
      childNamed(root, 'fullName')?.text ||
      decoded(fileName(file.path).replace(/\.[^.]*(?:-meta\.xml)?$/, ''));
    return [{ kind, name, element: root, placeOf, file }];
  }
  return root.children.flatMap((element) => {
    const part = partsOfObject.get(element.name);
    const name = childNamed(element, 'fullName')?.text ?? '';
    return part === undefined || name === '' ? [] : [{ kind: part, name, element, placeOf, file }];
  });
}

function rootOf(file: ArtefactFile): ReturnType<typeof handWrittenDocument> | ReturnType<typeof unread> {
  try {
    return handWrittenDocument(file.content);
  } catch (error) {
    return unread(error, (at) => placeAt(file, at));
  }
}

/** Names of files and of values in record types are written with percent signs where a sign could mean something else. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Salesforce does not tell names apart by case. */
function firstOfEach(found: readonly LeadComponent[], findings: Findings): readonly LeadComponent[] {
  const known = new Map<string, LeadComponent>();
  return found.filter((component) => {
    const key = `${component.kind} ${component.name.toLowerCase()}`;
    const other = known.get(key);
    if (other === undefined) {
      known.set(key, component);
      return true;
    }
    const { line, path } = other.placeOf(other.element);
    findings.add(
      'left out',
      component.placeOf(component.element),
      `${component.name} is there a second time; the one in ${path}:${line} was read`,
      `${component.name} gibt es ein zweites Mal; gelesen wurde ${path}:${line}`,
    );
    return false;
  });
}

/** Children of this name, in their order. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}
