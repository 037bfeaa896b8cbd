import { inside, type Place } from '../../../diagnostics/place.ts';
import { normalText } from '../../../support/normal-text.ts';
import type { Noun } from '../../linking/names.ts';
import { recordOf, sortedDistinct } from '../../linking/record.ts';
import type { NameNoun } from '../../source.ts';
import { eitherForm, type ReadTarget } from './read-target.ts';
import { normalised, type ReadingTerms } from './reading-terms.ts';

/** What an agreement gives names to. */
export type AgreedNoun = Exclude<NameNoun, 'currency' | 'word'>;

/** As the schema has it (`nameColumn`). */
export type WrittenName =
  | string
  | {
      readonly column?: string;
      readonly always?: string;
      readonly values?: Readonly<Record<string, string>>;
      readonly ignore?: readonly string[];
    };

/** Which names a column may hold. */
export interface NameTarget {
  readonly target: string;
  readonly noun: AgreedNoun;
  readonly isRequired: boolean;
  readonly place: Place;
}

const declaredAs: Readonly<Record<Exclude<AgreedNoun, 'sla' | 'waiting'>, Noun>> = {
  content: 'content',
  member: 'member',
  purpose: 'consent',
  queue: 'queue',
  reason: 'reason',
  signal: 'signal',
  stage: 'stage',
};

/** A column of names, of which every declared one also means itself; or one name for all rows. */
export function nameColumn(
  written: WrittenName,
  { target, noun, isRequired, place }: NameTarget,
  terms: ReadingTerms,
): ReadTarget {
  const form = eitherForm(written, place, terms);
  if (form === undefined) return { target };
  if ('always' in form)
    return isAgreed(noun, form.always, inside(place, 'always'), terms)
      ? { target, fixed: form.always }
      : { target };
  const { column, values = {}, ignore = [] } = form;
  const known = Object.entries(values).filter(([word, id]) =>
    isAgreed(noun, id, inside(place, 'values', word), terms),
  );
  const aliases = known.map(([word, id]) => [normalText(word), id] as const);
  const names = recordOf(new Map([...agreedIds(noun, terms).map((id) => [id, id] as const), ...aliases]));
  return {
    target,
    column: {
      target,
      header: column,
      isRequired,
      isOptional: false,
      reading: { as: 'name', noun, names, ignored: normalised(ignore) },
      missing: terms.missing,
    },
  };
}

/** Whether the agreement knows the name; otherwise it is reported. */
export function isAgreed(noun: AgreedNoun, name: string, place: Place, terms: ReadingTerms): boolean {
  const { names, report } = terms.linking;
  if (noun === 'sla') return names.either('touches', 'sla', name, place) !== undefined;
  if (noun !== 'waiting') return names.knows(declaredAs[noun], name, place);
  const states = agreedIds('waiting', terms);
  if (states.includes(name)) return true;
  report({
    code: 'link/unknown-name',
    place,
    message: `no promise stands still in a waiting state ${name}`,
    help:
      states.length === 0
        ? 'name it under `pause` in the clock of a promise'
        : `write one of ${states.join(', ')}, or name it under \`pause\` in the clock of a promise`,
  });
  return false;
}

export function agreedIds(noun: AgreedNoun, { linking }: ReadingTerms): readonly string[] {
  switch (noun) {
    case 'content':
      return Object.keys(linking.part('content').contentPieces);
    case 'member':
      return Object.keys(linking.part('people').members);
    case 'purpose':
      return Object.keys(linking.part('agreement')?.consentPurposes ?? {});
    case 'queue':
      return Object.keys(linking.part('routing')?.queues ?? {});
    case 'reason':
      return Object.keys(linking.part('reasons'));
    case 'signal':
      return Object.keys(linking.part('signals'));
    case 'sla':
      return [...Object.keys(linking.part('sla')), ...Object.keys(linking.part('touches'))];
    case 'stage':
      return (linking.part('lifecycle')?.stages ?? []).map(({ id }) => id);
    case 'waiting':
      return sortedDistinct(Object.values(linking.part('sla')).flatMap(({ clock }) => clock.pause));
    default:
      return noun satisfies never;
  }
}
