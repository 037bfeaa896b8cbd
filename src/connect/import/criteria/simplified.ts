import { type Choice, type Measure, type Question, subjectOf } from '../../../analyze/told/question.ts';
import { allOf, anyOf, keyOf, never, notOf, type Said } from './said.ts';

/** The same condition as people would write it: without what follows from its other parts. */
export function simplified(said: Said): Said {
  let now = said;
  for (let round = 0; round < mostRounds; round++) {
    const next = simpler(now, new Set());
    if (keyOf(next) === keyOf(now)) return now;
    now = next;
  }
  return now;
}

const mostRounds = 8;

/** `held`: subjects of the measures that are known to have a value here. */
function simpler(said: Said, held: ReadonlySet<string>): Said {
  switch (said.is) {
    case 'all':
      return simplerAll(said.of, held);
    case 'any':
      return anyOf(notYounger(withoutEarlier(said.of.map((part) => simpler(part, held)))));
    case 'kOf':
      return { ...said, of: said.of.map((part) => simpler(part, held)) };
    case 'not':
      return simplerNot(said.of, held);
    default:
      return said;
  }
}

function simplerNot(of: Said, held: ReadonlySet<string>): Said {
  const inner = simpler(of, held);
  if (inner.is === 'asked' && inner.question.ask === 'least' && held.has(subjectOf(inner.question)))
    return { is: 'below', measure: inner.question.measure, below: inner.question.least };
  if (inner.is === 'below' && held.has(subject(inner.measure)))
    return {
      is: 'asked',
      question: { ask: 'least', measure: inner.measure, least: inner.below },
    };
  return notOf(inner);
}

function subject(measure: Measure): string {
  return subjectOf({ ask: 'held', measure });
}

function simplerAll(of: readonly Said[], outside: ReadonlySet<string>): Said {
  const inside = new Set([...outside, ...of.flatMap(heldSubjects)]);
  const parts = of.map((part) => simpler(part, inside));
  if (areContrary(parts)) return never;
  const kept = parts.filter((part, index) => {
    const others = parts.filter((_, other) => other !== index);
    if (part.is === 'not') return !others.some((other) => isRuledOut(part.of, other));
    if (part.is !== 'asked' || !asksPresence(part.question)) return true;
    const known = subjectOf(part.question);
    return !outside.has(known) && !others.some((other) => implies(other, known));
  });
  return allOf(kept);
}

/** What the part alone says has a value. */
function heldSubjects(part: Said): readonly string[] {
  if (part.is === 'below') return [subject(part.measure)];
  if (part.is !== 'asked') return [];
  return ['held', 'least', 'text', 'written'].includes(part.question.ask) ? [subjectOf(part.question)] : [];
}

function asksPresence({ ask }: Question): boolean {
  return ask === 'held' || ask === 'written';
}

/** Does the condition never hold without a value? */
function implies(part: Said, known: string): boolean {
  if (part.is === 'all') return part.of.some((one) => implies(one, known));
  if (part.is === 'any') return part.of.length > 0 && part.of.every((one) => implies(one, known));
  const isPresence = part.is === 'asked' && asksPresence(part.question);
  return !isPresence && heldSubjects(part).includes(known);
}

/** `any [A, all [not A, B]]` is `any [A, B]`. */
function withoutEarlier(parts: readonly Said[]): readonly Said[] {
  const earlier = new Set<string>();
  return parts.map((part) => {
    const kept = part.is === 'all' ? allOf(part.of.filter((one) => !isDenied(one, earlier))) : part;
    for (const one of kept.is === 'any' ? kept.of : [kept]) earlier.add(keyOf(one));
    return kept;
  });
}

/** No number at all, or so much and more: not below it. */
function notYounger(parts: readonly Said[]): readonly Said[] {
  const missing = new Set(
    parts.flatMap((part) =>
      part.is === 'not' && part.of.is === 'asked' && part.of.question.ask === 'held'
        ? [subjectOf(part.of.question)]
        : [],
    ),
  );
  const joined = new Set<string>();
  const kept = parts.map((part): Said => {
    if (part.is !== 'asked' || part.question.ask !== 'least') return part;
    const { least, measure } = part.question;
    if (!missing.has(subjectOf(part.question))) return part;
    joined.add(subjectOf(part.question));
    return notOf({ is: 'below', measure, below: least });
  });
  return kept.filter(
    (part) =>
      part.is !== 'not' ||
      part.of.is !== 'asked' ||
      part.of.question.ask !== 'held' ||
      !joined.has(subjectOf(part.of.question)),
  );
}

function isDenied(part: Said, earlier: ReadonlySet<string>): boolean {
  if (part.is !== 'not') return false;
  return part.of.is === 'any' && part.of.of.length > 0
    ? part.of.of.every((one) => earlier.has(keyOf(one)))
    : earlier.has(keyOf(part.of));
}

/** The denied condition cannot hold where the other one does. */
function isRuledOut(denied: Said, other: Said): boolean {
  const [left, right] = [valueAsked(denied), valueAsked(other)];
  if (left !== undefined && right !== undefined)
    return left.choice === right.choice && left.value !== right.value;
  if (other.is === 'any' && other.of.length > 0) return other.of.every((one) => isRuledOut(denied, one));
  if (denied.is === 'all') return denied.of.some((one) => isRuledOut(one, other));
  return areApart(denied, other);
}

function valueAsked(said: Said): { readonly choice: string; readonly value: string | null } | undefined {
  if (said.is !== 'asked' || said.question.ask !== 'one') return undefined;
  return { choice: choiceKey(said.question.choice), value: said.question.value };
}

function choiceKey(choice: Choice): string {
  return JSON.stringify(choice);
}

/** Bounds of one number between which no number lies. */
function areApart(left: Said, right: Said): boolean {
  const [one, other] = [spanOf(left), spanOf(right)];
  if (one === undefined || other === undefined || one.of !== other.of) return false;
  return one.least >= other.below || other.least >= one.below;
}

interface Span {
  readonly of: string;
  readonly least: number;
  readonly below: number;
}

/** The numbers of which a condition on one number holds. */
function spanOf(said: Said): Span | undefined {
  if (said.is === 'below')
    return { of: subject(said.measure), least: Number.NEGATIVE_INFINITY, below: said.below };
  if (said.is === 'asked' && said.question.ask === 'least')
    return {
      of: subjectOf(said.question),
      least: said.question.least,
      below: Number.POSITIVE_INFINITY,
    };
  if (said.is !== 'all' || said.of.length === 0) return undefined;
  const spans = said.of.map(spanOf);
  return spans.reduce((left, right) => {
    if (left === undefined || right === undefined || left.of !== right.of) return undefined;
    return {
      of: left.of,
      least: Math.max(left.least, right.least),
      below: Math.min(left.below, right.below),
    };
  });
}

/** One part denies another, two ask for different values of one choice, or bounds leave nothing. */
function areContrary(parts: readonly Said[]): boolean {
  const keys = new Set(parts.map(keyOf));
  return parts.some((part, index) => {
    if (part.is === 'not' && keys.has(keyOf(part.of))) return true;
    const value = valueAsked(part);
    return parts.slice(index + 1).some((other) => {
      const its = valueAsked(other);
      if (value !== undefined && its !== undefined)
        return value.choice === its.choice && value.value !== its.value;
      return areApart(part, other);
    });
  });
}
