import type { Agreement } from '../../model/agreement.ts';
import type { DefinedObject } from './defined-object.ts';
import { type ObjectNoun, objectKinds, objectNouns } from './object-noun.ts';

/** A definition in both versions, or in the one that has it, where it is written otherwise. */
export interface WrittenPair {
  readonly noun: ObjectNoun;
  readonly id: string;
  readonly before?: DefinedObject;
  readonly after?: DefinedObject;
}

/** The id by which the older version knows what has this id in the newer one. */
export type FormerId = (noun: ObjectNoun, id: string) => string;

/** Every definition that is not written the same in both versions, words included. What that means is for others to say. */
export function writtenPairs(
  before: Agreement,
  after: Agreement,
  formerId: FormerId = (_, id) => id,
): readonly WrittenPair[] {
  return objectNouns
    .flatMap((noun) => pairsOf(noun, [before, after], formerId))
    .filter(
      ({ id, before: older, after: newer }) =>
        textOf(older?.part) !== textOf(newer?.part) || (older !== undefined && older.id !== id),
    );
}

function pairsOf(
  noun: ObjectNoun,
  [before, after]: readonly [Agreement, Agreement],
  formerId: FormerId,
): readonly WrittenPair[] {
  const older = objectKinds[noun](before);
  const newer = new Map(objectKinds[noun](after).map((object) => [object.id, object]));
  const former = new Map(older.map((object) => [object.id, object]));
  const taken = new Set([...newer.keys()].map((id) => formerId(noun, id)));
  const gone = older.map(({ id }) => id).filter((id) => !taken.has(id));
  return [...newer.keys(), ...gone].sort().map((id) => {
    const is = newer.get(id);
    const was = former.get(is === undefined ? id : formerId(noun, id));
    return { noun, id, ...(was && { before: was }), ...(is && { after: is }) };
  });
}

/** As it is written, but for where. */
function textOf(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (key === 'place' ? undefined : value)) ?? '';
}
