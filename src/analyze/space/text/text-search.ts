import type { Budget } from '../../budget.ts';
import type { Alphabet } from './alphabet.ts';
import type { Automaton } from './automaton.ts';

/** More states would take longer than a proof is worth. */
const mostStates = 50_000;
const mostCharacters = 2 ** 53;

export interface TextSearch {
  /** Answers, one digit per question → the shortest text that gives them. */
  readonly found: ReadonlyMap<string, string>;
  /** False when it was left with states unread: what was not found may exist. */
  readonly isComplete: boolean;
}

/**
 * Every combination of answers that a normalised text can give, breadth first through the product of the automata. It ends
 * early when all that are wanted are found.
 */
export function searchTexts(
  automata: readonly Automaton[],
  alphabet: Alphabet,
  wanted: Iterable<string>,
  budget: Budget,
): TextSearch {
  const open = new Set(wanted);
  const found = new Map<string, string>();
  const product = openProduct(automata, alphabet);
  if (product === undefined) return { found, isComplete: false };
  for (let state = 0; state < product.count() && open.size > 0; state += 1) {
    budget.spend(1);
    if (product.count() > mostStates) return { found, isComplete: false };
    const answers = product.answersAt(state);
    if (answers !== undefined && !found.has(answers)) {
      found.set(answers, product.textTo(state));
      open.delete(answers);
    }
    product.readFrom(state);
  }
  return { found, isComplete: true };
}

/** The states of all automata together, in the order in which they are reached. */
interface Product {
  readonly count: () => number;
  /** Undefined where no text ends: at the beginning and after a blank. */
  readonly answersAt: (state: number) => string | undefined;
  readonly textTo: (state: number) => string;
  /** Adds the states that one more character leads to. */
  readonly readFrom: (state: number) => void;
}

/** Undefined when the states could not even be numbered. */
function openProduct(automata: readonly Automaton[], alphabet: Alphabet): Product | undefined {
  const sizes = automata.map(({ states }) => states);
  if (2 * sizes.reduce((all, size) => all * size, 1) >= mostCharacters) return undefined;
  // A state is the places of all automata and whether the next character may be no blank; all begin at 0.
  const places: (readonly number[])[] = [sizes.map(() => 0)];
  const afterBlank = [true];
  const from = [{ state: 0, character: -1 }];
  const known = new Set([1]);

  function readOne(state: number, character: number): void {
    const isBlank = alphabet.isBlank(character);
    if (isBlank && afterBlank[state] === true) return;
    const before = places[state] ?? [];
    const after = automata.map(
      ({ next }, each) => next[(before[each] ?? 0) * alphabet.size + character] ?? 0,
    );
    const key =
      after.reduce((code, place, each) => code * (sizes[each] ?? 1) + place, 0) * 2 + Number(isBlank);
    if (known.has(key)) return;
    known.add(key);
    places.push(after);
    afterBlank.push(isBlank);
    from.push({ state, character });
  }

  function answersAt(state: number): string | undefined {
    if (afterBlank[state] === true) return undefined;
    return automata.map(({ answers }, each) => answers[places[state]?.[each] ?? 0]).join('');
  }

  function textTo(state: number): string {
    let text = '';
    for (let step = from[state]; step !== undefined && step.character >= 0; step = from[step.state])
      text = `${alphabet.characters[step.character]}${text}`;
    return text;
  }

  function readFrom(state: number): void {
    for (let character = 0; character < alphabet.size; character += 1) readOne(state, character);
  }

  return { count: () => places.length, answersAt, textTo, readFrom };
}
