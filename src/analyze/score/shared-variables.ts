import { ownValue } from '../../support/own-value.ts';
import type { UnknownReason } from '../answer.ts';
import { variablesIn } from '../diagram/cheapest.ts';
import type { Variable } from '../space/variable.ts';
import type { Restriction } from './event-columns.ts';
import { rulesOfEventSum } from './event-sum.ts';
import type { Scene } from './scene.ts';
import { sumsOfVerdict, type VerdictPlan } from './verdict-plan.ts';

/** What rules about the lead itself and rules about its events have in common. */
export interface Shared {
  readonly purposes: ReadonlySet<string>;
  readonly asked: ReadonlySet<number>;
  /** All signal tests that are asked. */
  readonly tests: readonly number[];
  /** Those that rules about the lead itself read. */
  readonly split: readonly number[];
  /** Variables of which only one class is looked at: tests of signals without events. */
  readonly given: readonly (readonly [number, number])[];
}

export function sharedBy(
  scene: Scene,
  plan: VerdictPlan,
  ofKinds: readonly number[],
  { signals: only }: Restriction,
): Shared {
  const { diagrams, variables } = scene.space;
  const sums = [...plan.ofLead.flatMap(sumsOfVerdict), ...plan.columns.flatMap(({ lead }) => lead)];
  const nodes = sums.flatMap(({ parts }) => parts);
  const ofLead = new Set(nodes.flatMap((node) => variablesIn(diagrams, node)));
  const asked = new Set([...ofKinds, ...ofLead]);
  const isTest = (index: number): boolean => variables[index]?.kind === 'signal';
  const isLookedAt = (signal: string): boolean => only === undefined || only.includes(signal);
  const all = [...asked].filter(isTest).sort((one, other) => one - other);
  const tests = all.filter((index) => signalsOfTest(scene, index).some(isLookedAt));
  const read = [...signalsOf(plan), ...tests.flatMap((index) => signalsOfTest(scene, index))];
  const signals = read.filter(isLookedAt);
  const purposes = scene.sides.flatMap(({ agreement }) =>
    signals.flatMap((signal) => ownValue(agreement.signals, signal)?.consent ?? []),
  );
  return {
    purposes: new Set(purposes),
    asked,
    tests,
    split: tests.filter((index) => ofLead.has(index)),
    given: all.filter((index) => !tests.includes(index)).map((index) => [index, 0]),
  };
}

/** The class of a variable that costs a lead least. */
export function simplest(costs: readonly number[] = []): number {
  return costs.indexOf(Math.min(...costs));
}

/** Whether it is a part of an attribute. */
export function isOfAttribute(variable: Variable | undefined): boolean {
  return variable !== undefined && 'attribute' in variable;
}

function signalsOf({ ofEvents, columns }: VerdictPlan): readonly string[] {
  const sums = [...ofEvents, ...columns].flatMap(({ events }) => events ?? []);
  return sums.flatMap(rulesOfEventSum).flatMap(({ signals }) => signals);
}

/** Tests of signals of which none is among these. */
export function testsOfOthers(scene: Scene, signals: readonly string[]): readonly number[] {
  return [...scene.space.variables.entries()].flatMap(([index, { kind }]) => {
    const isOther = !signalsOfTest(scene, index).some((signal) => signals.includes(signal));
    return kind === 'signal' && isOther ? [index] : [];
  });
}

function signalsOfTest({ space }: Scene, index: number): readonly string[] {
  const variable = space.variables[index];
  return variable?.kind === 'signal' ? variable.signals : [];
}

/** Whether a variable is answered by events or by points. */
export function isOfEvents({ space }: Scene, index: number): boolean {
  const kind = space.variables[index]?.kind;
  return kind === 'signal' || kind === 'points' || kind === 'label';
}

/** A test is answered once for both agreements, so both have to select the same events. */
export function unsupported(scene: Scene, tests: readonly number[]): UnknownReason | undefined {
  for (const signal of tests.flatMap((index) => signalsOfTest(scene, index))) {
    const consents = scene.sides.map(({ agreement }) => ownValue(agreement.signals, signal)?.consent);
    if (new Set(consents).size > 1) {
      return { kind: 'unsupported', what: `the consent for ${signal} is another one in each agreement` };
    }
  }
  return undefined;
}
