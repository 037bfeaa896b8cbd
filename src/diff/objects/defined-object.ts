import type { Place } from '../../diagnostics/place.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Ownership } from '../../model/text.ts';
import { wordsIn } from './words-in.ts';

/** One definition of an agreement as versions are compared by it. */
export interface DefinedObject {
  /** Of what exists once, its noun. */
  readonly id: string;
  /** As it is linked, for words. */
  readonly part: unknown;
  readonly place: Place;
  readonly owner: Ownership;
  /**
   * What is compared as it stands, by aspect, so that a rule can speak of one and not of another. Together with `decides`
   * they hold everything that is more than words.
   */
  readonly aspects: Readonly<Record<string, unknown>>;
  /** What decides about single leads: proofs compare it, for they know when two ways of writing mean the same. */
  readonly decides?: unknown;
  /** What only people read; of what holds other definitions, its own words alone. */
  readonly words: string;
  /** Beginnings of the paths of its own rows of words, where others belong to definitions of their own. */
  readonly ownRows?: readonly string[];
}

/** All definitions of one noun. */
export type ObjectsOf = (agreement: Agreement) => readonly DefinedObject[];

interface Reading<Part> {
  readonly aspects: Readonly<Record<string, (part: Part, agreement: Agreement) => unknown>>;
  readonly decides?: (part: Part, agreement: Agreement) => unknown;
  /** The part that holds its own words, where the rest has definitions of its own. */
  readonly ownWords?: (part: Part) => unknown;
  readonly ownRows?: readonly string[];
  /** Who answers where the definition itself names nobody; both where this is absent. */
  readonly owner?: (part: Part, agreement: Agreement) => Ownership | undefined;
}

/** What parts say of themselves where they do. */
export interface OwnedPart {
  readonly owner?: unknown;
  readonly place?: Place;
}

/** Definitions that are kept by id. */
export function objects<Part extends OwnedPart>(
  of: (agreement: Agreement) => Readonly<Record<string, Part>>,
  reading: Reading<Part>,
): ObjectsOf {
  return (agreement) => Object.entries(of(agreement)).map(([id, part]) => read(id, part, reading, agreement));
}

/** What an agreement has once, or not at all. */
export function single<Part extends OwnedPart>(
  noun: string,
  of: (agreement: Agreement) => Part | undefined,
  reading: Reading<Part>,
): ObjectsOf {
  return (agreement) => {
    const part = of(agreement);
    return part === undefined ? [] : [read(noun, part, reading, agreement)];
  };
}

/** Parts of a list by their ids. */
export function byId<Part extends { readonly id: string }>(
  parts: readonly Part[],
): Readonly<Record<string, Part>> {
  return Object.fromEntries(parts.map((part) => [part.id, part]));
}

/** Everything that is more than words: titles, rationales and promises are left out where meaning is compared. */
export const whole: { readonly terms: (part: unknown) => unknown } = { terms: (part) => part };

function read<Part extends OwnedPart>(
  id: string,
  part: Part,
  { aspects, decides, owner, ownRows, ownWords }: Reading<Part>,
  agreement: Agreement,
): DefinedObject {
  const named = Object.entries(aspects).map(([aspect, of]) => [aspect, of(part, agreement)]);
  return {
    id,
    part,
    place: part.place ?? agreement.place,
    owner: ownerOf(part.owner) ?? owner?.(part, agreement) ?? 'joint',
    aspects: Object.fromEntries(named),
    words: wordsIn(ownWords === undefined ? part : ownWords(part)),
    ...(ownRows && { ownRows }),
    ...(decides && { decides: decides(part, agreement) }),
  };
}

/** A target account calls its member `owner`; that is nobody who signs. */
function ownerOf(owner: unknown): Ownership | undefined {
  return owner === 'marketing' || owner === 'sales' || owner === 'joint' ? owner : undefined;
}
