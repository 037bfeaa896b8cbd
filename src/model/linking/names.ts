import { suggestion } from '../../criteria/type-suggestion.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { DeclaredName } from './declaration.ts';
import type { Report } from './report.ts';

/** What can be named, in the order in which a name of the wrong kind is recognised. */
const nouns = [
  'field',
  'invariant',
  'signal',
  'list',
  'stage',
  'gate',
  'reason',
  'role',
  'team',
  'member',
  'pool',
  'queue',
  'routing rule',
  'fallback',
  'territory',
  'calendar',
  'consent',
  'qualification',
  'scoring',
  'sla',
  'touches',
  'commitment',
  'plan',
  'channel',
  'campaign',
  'budget',
  'tier',
  'account',
  'metric',
  'attribution',
  'cadence',
  'content type',
  'content',
  'persona',
  'claim',
  'objection',
  'question',
  'interview',
  'miss',
  'waiver',
  'change',
  'signer',
  'term',
  'sync',
  'target',
  'source',
  'alignment',
  'incentive',
] as const;

export type Noun = (typeof nouns)[number];

/** Every name the agreement declares. */
export interface Names {
  /** True when `name` is declared as a `noun`; otherwise reports it at `place`, which is exactly where it is written. */
  readonly knows: (noun: Noun, name: string, place: Place) => boolean;
  /** Which of two nouns `name` is declared as; a name of neither is reported at `place` as no `second`. */
  readonly either: <N extends Noun>(first: N, second: N, name: string, place: Place) => N | undefined;
}

/** A name where it is written, as its own declaration or because something refers to it. */
export interface NameUse {
  readonly noun: Noun;
  readonly name: string;
  readonly place: Place;
  readonly as: 'declaration' | 'reference';
}

/** Is told every use of a name that is declared. */
export type HearName = (use: NameUse) => void;

/** Collects names, then answers for them. */
export interface NameBook extends Names {
  /** Enters a name; a second definition of it is reported. */
  readonly define: (noun: Noun, { name, place }: DeclaredName) => void;
  /** Enters a name of a definition that cannot be used, so that at least nobody calls it unknown. */
  readonly mention: (noun: Noun, name: string) => void;
}

interface BookOptions {
  readonly report: Report;
  /** Nouns that also stand in documents nobody could read, so none of them is unknown. */
  readonly unread: ReadonlySet<Noun>;
  readonly hear?: HearName;
}

/** An empty book. */
export function createNameBook({ report, unread, hear }: BookOptions): NameBook {
  const defined = new Map(nouns.map((noun) => [noun, new Map<string, Place | undefined>()]));
  const placesOf = (noun: Noun) => defined.get(noun) ?? new Map<string, Place | undefined>();
  const has = (noun: Noun, name: string) => placesOf(noun).has(name);
  const knows = (noun: Noun, name: string, place: Place) => {
    if (has(noun, name)) {
      hear?.({ noun, name, place, as: 'reference' });
      return true;
    }
    if (!unread.has(noun)) reportUnknown({ noun, name, place, has, known: keysOf(placesOf(noun)) }, report);
    return false;
  };
  return {
    define: (noun, { name, place }) => {
      hear?.({ noun, name, place, as: 'declaration' });
      const first = placesOf(noun).get(name);
      if (first === undefined) placesOf(noun).set(name, place);
      else reportSecond({ noun, name, place, first }, report);
    },
    mention: (noun, name) => {
      if (!has(noun, name)) placesOf(noun).set(name, undefined);
    },
    knows,
    either: (first, second, name, place) => {
      const noun = has(first, name) ? first : second;
      return knows(noun, name, place) ? noun : undefined;
    },
  };
}

/** The keys at the time of asking. */
function keysOf(map: ReadonlyMap<string, unknown>): Iterable<string> {
  return { [Symbol.iterator]: () => map.keys() };
}

interface SecondDeclaration {
  readonly noun: Noun;
  readonly name: string;
  readonly place: Place;
  readonly first: Place;
}

function reportSecond({ noun, name, place, first }: SecondDeclaration, report: Report): void {
  report({
    code: 'link/duplicate-name',
    place,
    message: `the ${wordsFor(noun)} ${name} is declared twice`,
    help: `keep one of the two, or give this one another name`,
    related: [{ place: first, message: 'declared here first' }],
  });
}

interface UnknownName {
  readonly noun: Noun;
  readonly name: string;
  readonly place: Place;
  readonly has: (noun: Noun, name: string) => boolean;
  readonly known: Iterable<string>;
}

function reportUnknown({ noun, name, place, has, known }: UnknownName, report: Report): void {
  const words = wordsFor(noun);
  const other = nouns.find((candidate) => has(candidate, name));
  if (other === undefined)
    report({
      code: 'link/unknown-name',
      place,
      message: `there is no ${words} ${name}`,
      help: suggestion(
        name,
        asksLead(noun, place) ? [...known, ...otherQuestions] : known,
        `declare ${name}, or name ${withArticle(words)} that is declared`,
      ),
    });
  else
    report({
      code: 'link/wrong-kind',
      place,
      message: `${name} is ${withArticle(wordsFor(other))}, where ${withArticle(words)} is expected`,
      help: suggestion(name, known, `name ${withArticle(words)}`),
    });
}

/** What stands in a condition where a field could stand (`src/criteria/type-criterion.ts`). */
const otherQuestions = [
  ...['all', 'any', 'none', 'signal', 'total', 'fit', 'engagement', 'grade', 'band', 'cell', 'outcome'],
  ...['reached', 'objection', 'consent', 'qualification'],
];

function asksLead(noun: Noun, place: Place): boolean {
  return noun === 'field' && place.part === 'key';
}

function withArticle(words: string): string {
  return `${/^(?:[aeiou]|SLA)/.test(words) ? 'an' : 'a'} ${words}`;
}

/** The noun as people say it. */
function wordsFor(noun: Noun): string {
  if (noun === 'sla') return 'SLA';
  if (noun === 'consent') return 'consent purpose';
  if (noun === 'content') return 'piece of content';
  return noun === 'touches' ? 'touch policy' : noun;
}
