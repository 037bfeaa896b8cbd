import type { XmlElement } from '../read/metadata-document.ts';
import type { PlatformLimit } from './platform-limit.ts';

/**
 * Signs of the texts people read, by root and element. Source: Salesforce's Metadata API reference of each type. For the
 * guidance of a path it names none; 1,000 is ours.
 */
const longest: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  CustomField: { label: 40, description: 1000, inlineHelpText: 510 },
  PathAssistant: { info: 1000 },
  PermissionSet: { label: 80, description: 255 },
  Queue: { name: 40 },
  ValidationRule: { description: 255, errorMessage: 255 },
};

export const textLength: PlatformLimit = {
  id: 'text-length',
  *check(tree) {
    for (const { path, root } of tree) {
      for (const [element, most] of Object.entries(longest[root.name] ?? {})) {
        const length = longestOf(root, element);
        if (length > most) yield { path, message: `its ${element} has ${length} signs, ${most} are allowed` };
      }
    }
  },
};

/** Of the root's own, or of what its parts have of this name. */
function longestOf({ children }: XmlElement, element: string): number {
  const own = children.filter(({ name }) => name === element);
  const all =
    own.length > 0 ? own : children.flatMap((child) => child.children.filter(({ name }) => name === element));
  return Math.max(0, ...all.map(({ text }) => text.length));
}
