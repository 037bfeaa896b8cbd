import type { Artifact } from '../../artifact.ts';
import { childNamed, metadataDocument, type XmlElement } from '../read/metadata-document.ts';

/** A file of a source tree, read. */
export interface MetadataFile {
  readonly path: string;
  readonly root: XmlElement;
  /** With what names of ours begin. */
  readonly nameStart: string;
}

/**
 * The metadata among the files of a source tree; its project file is none. What a company has of its own in a file that is
 * merged is left out: the system took it already.
 */
export function metadataFiles(artifacts: readonly Artifact[], nameStart: string): readonly MetadataFile[] {
  return artifacts
    .filter(({ path }) => path.endsWith('-meta.xml'))
    .map(({ content, path }) => ({ path, root: ownPart(metadataDocument(content), nameStart), nameStart }));
}

function ownPart(root: XmlElement, nameStart: string): XmlElement {
  if (root.name !== 'AssignmentRules') return root;
  const own = root.children.filter((rule) => textOf(rule, 'fullName')?.startsWith(nameStart) === true);
  return { ...root, children: own };
}

/** Text of the element of this name inside another; undefined where there is none. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return childNamed(element, name)?.text;
}

/** A custom field of a source tree with the object that has it. */
export interface FieldFile extends MetadataFile {
  readonly object: string;
  /** API name. */
  readonly name: string;
}

const fieldPath = /\/objects\/(\w+)\/fields\/(\w+)\.field-meta\.xml$/;

export function fieldFiles(tree: readonly MetadataFile[]): readonly FieldFile[] {
  return tree.flatMap((file) => {
    const [, object, name] = fieldPath.exec(file.path) ?? [];
    return object === undefined || name === undefined ? [] : [{ ...file, object, name }];
  });
}
