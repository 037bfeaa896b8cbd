import type { XmlElements } from '../metadata-xml.ts';
import type { XmlElement } from '../read/metadata-document.ts';
import { childrenNamed, elementContent, fullNameOf } from './element-content.ts';

/** A value of ours; `fullName` is its identity. */
export interface OwnValue extends XmlElements {
  readonly fullName: string;
}

/**
 * The values of a set together with ours. Theirs keep their place, label and state; a value that bears a name of ours is
 * ours and in use; ours that are not there come last, in their order. Nothing goes out of use.
 */
export function mergedValues(theirs: XmlElement, ours: readonly OwnValue[]): XmlElements {
  const found = childrenNamed(theirs, 'standardValue');
  const there = new Set(found.map(fullNameOf));
  const own = new Map(ours.map((value) => [value.fullName, value]));
  const hasDefault = found.some(({ children }) =>
    children.some(({ name, text }) => name === 'default' && text === 'true'),
  );
  // An org has one default; theirs stays it.
  const withoutDefault = (value: OwnValue): XmlElements =>
    hasDefault ? { ...value, default: false } : value;
  return {
    ...elementContent(theirs),
    standardValue: [
      ...found.map((element) => {
        const value = own.get(fullNameOf(element));
        return value === undefined ? elementContent(element) : taken(element, value);
      }),
      ...ours.filter(({ fullName }) => !there.has(fullName)).map(withoutDefault),
    ],
  };
}

/** What ours says of itself decides; whatever else is known of the value, stays. */
function taken(element: XmlElement, value: OwnValue): XmlElements {
  const { default: isDefault, isActive: _inactive, ...others } = elementContent(element);
  return { ...others, ...value, default: isDefault ?? false };
}
