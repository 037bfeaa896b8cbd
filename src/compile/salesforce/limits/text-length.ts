import type { XmlElement } from '../read/metadata-document.ts';
import type { PlatformLimit } from './platform-limit.ts';

/** Signs of the texts people read, by root and element. Source: Salesforce's Metadata API reference of each type. */
const longest: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  CustomField: { label: 40, description: 1000, inlineHelpText: 510 },
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

function longestOf({ children }: XmlElement, element: string): number {
  return Math.max(0, ...children.filter(({ name }) => name === element).map(({ text }) => text.length));
}
