import type { DataAt } from '../../diff/gate/changed-place.ts';
import type { ShapedDocument } from '../../model/shaped-document.ts';

/** What stands at places of these documents. */
export function dataAt(documents: readonly ShapedDocument[]): DataAt {
  return ({ file, document, path }) => {
    const holder = documents.find((each) => each.place.file === file && each.place.document === document);
    let part: unknown = holder?.data;
    for (const step of path) {
      if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
      part = Reflect.get(part, step);
    }
    return part;
  };
}
