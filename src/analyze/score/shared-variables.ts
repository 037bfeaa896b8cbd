import { ownValue } from '../../support/own-value.ts';
import type { UnknownReason } from '../answer.ts';
import { variablesIn } from '../diagram/cheapest.ts';
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
}

export function sharedBy(scene: Scene, plan: VerdictPlan, ofKinds: readonly number[]): Shared {
  const { diagrams, variables } = scene.space;
  const sums = [...plan.ofLead.flatMap(sumsOfVerdict), ...plan.columns.flatMap(({ lead }) => lead)];
  const nodes = sums.flatMap(({ parts }) => parts);
  const ofLead = new Set(nodes.flatMap((node) => variablesIn(diagrams, node)));
  const asked = new Set([...ofKinds, ...ofLead]);
  const isTest = (index: number): boolean => variables[index]?.kind === 'signal';
  const tests = [...asked].filter(isTest).sort((one, other) => one - other);
  const signals = [...signalsOf(plan), ...tests.flatMap((index) => signalsOfTest(scene, index))];
  const purposes = scene.sides.flatMap(({ agreement }) =>
    signals.flatMap((signal) => ownValue(agreement.signals, signal)?.consent ?? []),
  );
  return { purposes: new Set(purposes), asked, tests, split: tests.filter((index) => ofLead.has(index)) };
}

function signalsOf({ ofEvents, columns }: VerdictPlan): readonly string[] {
  const sums = [...ofEvents, ...columns].flatMap(({ events }) => events ?? []);
  return sums.flatMap(rulesOfEventSum).flatMap(({ signals }) => signals);
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
