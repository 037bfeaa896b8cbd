import { childNamed } from '../../../compile/salesforce/read/metadata-document.ts';
import { isUnread, readWrittenFormula, textOf } from '../formula-files.ts';
import { partsOf } from './component-formula.ts';
import type { LeadComponent } from './lead-component.ts';

/** API name without the prefix of leadpact and the ending of custom fields. */
export function withoutPrefix(name: string, prefix: string): string {
  const plain = name.replace(/__c$/i, '');
  return prefix !== '' && plain.startsWith(prefix) ? plain.slice(prefix.length) : plain;
}

/** The prefix that leadpact gave its names, read off the field of objections that it always writes; `LP_` without one. */
export function prefixOf(objection: string | undefined): string {
  const [, prefix] = /^(\w+?)Objection(?:_[a-z0-9]{6})?__c$/.exec(objection ?? '') ?? [];
  return prefix ?? 'LP_';
}

const ofWords = 'Lower case, with blanks for separators, so that formulas find whole words.';

/** Ids of texts by their fields in small letters: leadpact names the fields that take texts apart after them. */
export function idsOfTexts(
  components: readonly LeadComponent[],
  prefix: string,
): ReadonlyMap<string, string> {
  const own = components.filter(
    ({ element, kind }) => kind === 'field' && textOf(element, 'description') === ofWords,
  );
  const names = new Set(own.map(({ name }) => name.toLowerCase()));
  return new Map(
    own.flatMap((component): readonly (readonly [string, string])[] => {
      const [, words] = /^Word(?:s|_Parts)_(.+)$/.exec(withoutPrefix(component.name, prefix)) ?? [];
      const written = childNamed(component.element, 'formula');
      const read = written && readWrittenFormula(component.file, written);
      if (words === undefined || read === undefined || isUnread(read)) return [];
      const field = partsOf(read.expression).find((part) => part.kind === 'field');
      return field?.kind === 'field' && !names.has(field.name.toLowerCase())
        ? [[field.name.toLowerCase(), words]]
        : [];
    }),
  );
}
