import { type Atom, isConnective } from '../../criteria/atoms.ts';
import type { Connective, Criterion, PointsTest, StateTest, VerdictTest } from '../../criteria/criterion.ts';
import { numberLiteral, textLiteral } from '../../support/script-literal.ts';
import { defaultScoring } from '../default-scoring.ts';
import { firstStage, stageOf } from '../journey/stage-order.ts';
import { allOf, always, anyOf, atLeast, type Condition, never, not, question } from './condition.ts';
import type { Draft } from './draft.ts';
import { emitAttributeTest, signs } from './emit-attribute-test.ts';
import { emitSignalTest } from './emit-signal-test.ts';
import { isOneOf } from './is-one-of.ts';

/** `score`: while points are given there is no score, and no stage reached, to be read (semantics §2). */
export type Asker = 'score' | 'stage';

/** The criterion as a condition over the variables of the program (semantics §2). */
export function emitCriterion(criterion: Criterion, asker: Asker, draft: Draft): Condition {
  return isConnective(criterion)
    ? emitConnective(criterion, asker, draft)
    : emitAtom(criterion, asker, draft);
}

function emitConnective(criterion: Connective, asker: Asker, draft: Draft): Condition {
  const parts = criterion.of.map((part) => emitCriterion(part, asker, draft));
  switch (criterion.op) {
    case 'all':
      return allOf(parts);
    case 'any':
      return anyOf(parts);
    case 'none':
      return not(anyOf(parts));
    case 'kOf':
      return atLeast(criterion.k, parts);
  }
}

function emitAtom(atom: Atom, asker: Asker, draft: Draft): Condition {
  switch (atom.op) {
    case 'signal':
      return emitSignalTest(atom, draft);
    case 'total':
    case 'fit':
    case 'engagement':
      return isScored(asker, draft) ? emitPointsTest(atom) : never;
    case 'grade':
    case 'band':
    case 'cell':
    case 'outcome':
      return isScored(asker, draft) ? emitVerdictTest(atom, draft) : never;
    case 'reached':
    case 'objection':
    case 'consent':
      return emitStateTest(atom, asker, draft);
    default:
      return emitAttributeTest(atom, draft);
  }
}

function isScored(asker: Asker, { agreement }: Draft): boolean {
  return asker === 'stage' && defaultScoring(agreement) !== undefined;
}

/** Without a score every test on it is false. */
function emitPointsTest({ op, comparison, value }: PointsTest): Condition {
  return allOf([question('!objection'), question(`${op} ${signs[comparison]} ${numberLiteral(value)}`)]);
}

/** Verdicts that there are not are null. */
function emitVerdictTest({ op, values }: VerdictTest, draft: Draft): Condition {
  return isOneOf(op, values, draft);
}

function emitStateTest(test: StateTest, asker: Asker, draft: Draft): Condition {
  switch (test.op) {
    case 'reached':
      return asker === 'score' ? never : emitReached(test.stage, draft);
    case 'objection':
      return asker === 'score' ? never : question('objection');
    case 'consent':
      return question(`${draft.consents.nameOf(test.purpose)} === ${textLiteral(test.state)}`);
  }
}

/** Every lead has reached the first stage. */
function emitReached(stage: string, draft: Draft): Condition {
  const { lifecycle } = draft.agreement;
  if (firstStage(lifecycle).id === stage) return always;
  return stageOf(lifecycle, stage) === undefined ? never : question(draft.reached.nameOf(stage));
}
