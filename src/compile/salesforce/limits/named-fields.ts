import type { XmlElement } from '../read/metadata-document.ts';
import { fieldFiles } from './metadata-file.ts';
import type { PlatformLimit } from './platform-limit.ts';

/** A file that names a field of ours which is not there is refused, and with it the whole deployment. */
export const namedFields: PlatformLimit = {
  id: 'named-fields',
  *check(tree) {
    const there = new Set(fieldFiles(tree).map(({ name }) => name));
    for (const { nameStart, path, root } of tree) {
      const absent = [...namesIn(root)].filter((name) => name.startsWith(nameStart) && !there.has(name));
      if (absent.length > 0) yield { path, message: `it names ${absent.join(', ')}, which is not written` };
    }
  },
};

const fieldName = /\b[A-Za-z]\w*__c\b/g;
/** What people read; a name in it is a word like any other. */
const prose: ReadonlySet<string> = new Set(['description', 'errorMessage', 'inlineHelpText', 'label']);

function namesIn({ children, name, text }: XmlElement, into = new Set<string>()): ReadonlySet<string> {
  if (!prose.has(name)) for (const [found] of text.matchAll(fieldName)) into.add(found);
  for (const child of children) namesIn(child, into);
  return into;
}
