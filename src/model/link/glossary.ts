import { inside, keyOf, type Place } from '../../diagnostics/place.ts';
import type { GlossaryTermDocument } from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { recordOf, sortedDistinct, sortedEntries } from '../linking/record.ts';
import { linkName } from '../linking/references.ts';
import { linkText } from '../linking/text.ts';
import type { Term } from '../term.ts';

export const glossary: KindLinker<'glossary'> = {
  kind: 'glossary',
  occurs: 'any',
  declares: [{ noun: 'term', keysOf: 'terms' }],
  link: (sources, linking) =>
    linkedRecord(
      mapEntries(sources, 'terms', (document) => document.terms),
      (entry) => linkTerm(entry, linking),
    ),
};

function linkTerm(entry: Entry<GlossaryTermDocument>, linking: Linking): Term {
  const { written, place } = entry;
  return present({
    ...linkDefinition(entry, linking),
    means: linkText(written.means, inside(place, 'means'), linking),
    stage: linkName('stage', written.stage, inside(place, 'stage'), linking),
    avoided: linkAvoided(written.avoid ?? [], inside(place, 'avoid'), linking),
  });
}

/** Words to avoid, by language; a bare list is in the agreement's first. */
function linkAvoided(
  written: NonNullable<GlossaryTermDocument['avoid']>,
  place: Place,
  { languages = ['en'], report }: Linking,
): Term['avoided'] {
  if (isList(written)) return written.length === 0 ? {} : { [languages[0] ?? 'en']: sortedDistinct(written) };
  return recordOf(
    sortedEntries(written).flatMap(([language, words]) => {
      if (languages.includes(language)) return [[language, sortedDistinct(words)] as const];
      report({
        code: 'link/undeclared-language',
        place: keyOf(inside(place, language)),
        message: `${language} is not a language of the agreement, which speaks ${languages.join(', ')}`,
        help: `add ${language} to the agreement's \`languages\`, or delete the words`,
      });
      return [];
    }),
  );
}

function isList(
  written: readonly string[] | Readonly<Record<string, readonly string[]>>,
): written is readonly string[] {
  return Array.isArray(written);
}
