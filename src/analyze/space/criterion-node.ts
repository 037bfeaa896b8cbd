import { type Atom, isConnective, isScoreTest } from '../../criteria/atoms.ts';
import type { Connective, Criterion } from '../../criteria/criterion.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { atomKey } from './atom-key.ts';
import { attributeNode } from './attribute-node.ts';
import { signalKey } from './state-variables.ts';
import { answered, isSo, no, placeOf, type Translation, yes } from './translation.ts';
import { consentStates, type SpaceSide } from './variable.ts';
import { verdictNode } from './verdict-node.ts';

/** A criterion as a diagram of no and yes, as one side of the space reads it. */
export type NodeOf = (criterion: Criterion, side?: SpaceSide) => Node;

/** `isKnown`: whether the space was opened with the question; any other would be answered wrongly. */
export function openNodeOf(
  translation: Translation,
  isKnown: (atom: Atom, side: SpaceSide) => boolean,
): NodeOf {
  const kept = [new WeakMap<Criterion, Node>(), new WeakMap<Criterion, Node>()];
  const keptAtoms = [new Map<string, Node>(), new Map<string, Node>()];

  function nodeOf(criterion: Criterion, side: SpaceSide = 0): Node {
    const known = kept[side]?.get(criterion);
    if (known !== undefined) return known;
    const node = isConnective(criterion) ? connectiveNode(criterion, side) : atomNode(criterion, side);
    kept[side]?.set(criterion, node);
    return node;
  }

  function connectiveNode(connective: Connective, side: SpaceSide): Node {
    const parts = connective.of.map((part) => nodeOf(part, side));
    return joined(connective, parts, translation.diagrams);
  }

  function atomNode(atom: Atom, side: SpaceSide): Node {
    const key = atomKey(atom);
    const known = keptAtoms[side]?.get(key);
    if (known !== undefined) return known;
    if (!isKnown(atom, side)) throw new Error(`the space was not opened for ${key}`);
    const node = isScoreTest(atom) ? verdictNode(atom, side, translation) : plainNode(atom, translation);
    keptAtoms[side]?.set(key, node);
    return node;
  }

  return nodeOf;
}

/** The parts that ask late variables are joined first, so that what is joined to them stands above. */
function joined(connective: Connective, parts: readonly Node[], diagrams: Diagrams): Node {
  const { both, either, not, atLeast, variableOf } = diagrams;
  const late = parts.toSorted((left, right) => variableOf(right) - variableOf(left));
  switch (connective.op) {
    case 'all':
      return late.reduce(both, yes);
    case 'any':
      return late.reduce(either, no);
    case 'none':
      return not(late.reduce(either, no));
    case 'kOf':
      return atLeast(connective.k, parts);
  }
}

function plainNode(atom: Exclude<Atom, Parameters<typeof verdictNode>[0]>, translation: Translation): Node {
  switch (atom.op) {
    case 'signal':
      return isSo(translation, `signal ${signalKey(atom)}`);
    case 'objection':
      return isSo(translation, 'objection');
    case 'reached':
      return isSo(translation, `reached ${atom.stage}`);
    case 'consent': {
      const answers = consentStates.map((state) => state === atom.state);
      return answered(translation, placeOf(translation.indices, `consent ${atom.purpose}`), answers);
    }
    default:
      return attributeNode(atom, translation);
  }
}
