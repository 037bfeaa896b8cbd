import type { BrokenLimit } from '../../target.ts';
import { childNamed, type XmlElement } from '../read/metadata-document.ts';
import { type FieldFile, fieldFiles, type MetadataFile, textOf } from './metadata-file.ts';
import type { PlatformLimit } from './platform-limit.ts';

/** Fields are invisible to everybody until a permission set names them; required and calculated ones have rules of their own. */
export const fieldSecurity: PlatformLimit = {
  id: 'field-security',
  *check(tree) {
    const permissions = permissionsIn(tree);
    for (const field of fieldFiles(tree)) {
      // Custom metadata are seen as a whole; standard fields have their own permissions.
      if (field.object.endsWith('__mdt') || !field.name.endsWith('__c')) continue;
      yield* wrongIn(field, permissions.get(`${field.object}.${field.name}`) ?? []);
    }
  },
};

interface Permission {
  /** Of the permission set. */
  readonly path: string;
  readonly isEditable: boolean;
}

function* wrongIn(
  { name, object, path, root }: FieldFile,
  permissions: readonly Permission[],
): Generator<BrokenLimit> {
  const field = `${object}.${name}`;
  const isRequired = textOf(root, 'required') === 'true';
  if (!isRequired && permissions.length === 0)
    yield { path, message: 'no permission set names it, so nobody would see it' };
  for (const permission of permissions) {
    if (isRequired)
      yield { path: permission.path, message: `it names ${field}, which is required and seen by everybody` };
    else if (permission.isEditable && childNamed(root, 'formula') !== undefined)
      yield { path: permission.path, message: `it lets people edit ${field}, which is calculated` };
  }
}

function permissionsIn(tree: readonly MetadataFile[]): ReadonlyMap<string, readonly Permission[]> {
  const permissions = new Map<string, Permission[]>();
  for (const { path, root } of tree) {
    if (root.name !== 'PermissionSet') continue;
    for (const element of root.children.filter(({ name }) => name === 'fieldPermissions')) {
      const field = textOf(element, 'field') ?? '';
      const found = permissions.get(field) ?? [];
      permissions.set(field, [...found, { path, isEditable: isTrue(element, 'editable') }]);
    }
  }
  return permissions;
}

function isTrue(element: XmlElement, name: string): boolean {
  return textOf(element, name) === 'true';
}
