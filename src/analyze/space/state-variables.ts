import type { Atom } from '../../criteria/atoms.ts';
import type { SignalTest } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { formatDays } from '../../support/days.ts';
import { consentStates, present, type Variable, type VariableClass } from './variable.ts';

/** Consents that a criterion or a signal asks for, the objection, and the stages that criteria look back to. */
export function stateVariables(
  atoms: readonly Atom[],
  agreements: readonly Agreement[],
): readonly Variable[] {
  const asked = atoms.flatMap((atom) => (atom.op === 'consent' ? [atom.purpose] : []));
  const needed = agreements.flatMap(({ signals }) =>
    Object.values(signals).flatMap(({ consent }) => (consent === undefined ? [] : [consent])),
  );
  const stages = atoms.flatMap((atom) => (atom.op === 'reached' ? [atom.stage] : []));
  return [
    ...distinct([...asked, ...needed]).map(consentVariable),
    { kind: 'objection', label: 'objection', classes: noOrYes(present) },
    ...distinct(stages).map(
      (stage): Variable => ({ kind: 'reached', stage, label: `reached ${stage}`, classes: noOrYes(present) }),
    ),
  ];
}

/** One variable for each number of events inside a window that is asked. */
export function signalVariables(atoms: readonly Atom[]): readonly Variable[] {
  const tests = new Map<string, SignalTest>();
  for (const atom of atoms) if (atom.op === 'signal') tests.set(signalKey(atom), atom);
  return [...tests]
    .sort(([left], [right]) => compareCodePoints(left, right))
    .map(([, { signals, withinDays, count }]) => ({
      kind: 'signal',
      signals: distinct(signals),
      withinDays,
      count,
      label: `${count} of ${distinct(signals).join(', ')} within ${formatDays(withinDays)}`,
      classes: noOrYes(count * present),
    }));
}

export function signalKey({
  signals,
  withinDays,
  count,
}: Pick<SignalTest, 'signals' | 'withinDays' | 'count'>): string {
  return JSON.stringify([distinct(signals), withinDays, count]);
}

/** The classes of a variable that is so or not. */
function noOrYes(cost: number): readonly VariableClass[] {
  return [
    { label: 'no', cost: 0 },
    { label: 'yes', cost },
  ];
}

function consentVariable(purpose: string): Variable {
  return {
    kind: 'consent',
    purpose,
    label: `consent ${purpose}`,
    classes: consentStates.map((state) => ({ label: state, cost: state === 'none' ? 0 : present })),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort(compareCodePoints);
}
