import type { Node } from '../../diagram/diagrams.ts';
import { known } from '../../diagram/operations.ts';
import { fixedIn, objectionCase } from '../../score/cases.ts';
import type { Restriction } from '../../score/event-columns.ts';
import type { OpenPart, SumsLeft } from '../../score/lead-sums/sums-left.ts';
import type { Way } from '../../score/lead-sums/way.ts';
import type { Scene } from '../../score/scene.ts';
import { isOfEvents, testsOfOthers } from '../../score/shared-variables.ts';
import { openOutlook } from './outlook.ts';

/**
 * Looks for a lead that may be what a question asks, by going through its attributes one after the other: as soon as the
 * points that are left cannot make the verdicts that are asked, nothing behind is looked at. Events count as if each did what
 * it likes. So there is none where none is found, and one that is found need not be one. It keeps nothing of the sums of
 * leads, of which there may be far too many.
 */
export function descend(scene: Scene, question: Node, restriction: Restriction): Descended {
  const { space } = scene;
  const { both, restrictAll } = space.diagrams;
  const wanted = both(question, space.possible);
  const objecting = objectionCase(space);
  if (fixedIn(space, objecting, wanted) !== 0) return objecting.fixed;
  const objection = space.variables.findIndex(({ kind }) => kind === 'objection');
  const tests = restriction.signals === undefined ? [] : testsOfOthers(scene, restriction.signals);
  const given = new Map([objection, ...tests].map((index) => [index, 0] as const));
  const way = openDescent(scene, restrictAll(wanted, known(given)), restriction);
  return way && new Map([...given, ...way]);
}

/** Nothing where there is none. */
export type Descended = Way | undefined;

/** What is left when some attributes are known. */
interface State {
  readonly question: Node;
  readonly left: SumsLeft;
}

function openDescent(scene: Scene, question: Node, restriction: Restriction): Descended {
  const { space, budget } = scene;
  const { diagrams, costs } = space;
  const first = space.variables.findIndex((_, index) => isOfEvents(scene, index));
  const outlook = openOutlook(scene, { question, restriction, first });
  const failed = new Set<string>();
  const way: (readonly [variable: number, at: number])[] = [];

  function isOpen(state: State): boolean {
    budget.spend(1);
    const undecided = outlook.undecided(state.question, state.left);
    if (undecided === undefined) return false;
    const { sums, told } = undecided;
    const parts = outlook.walk.openIn(state.left, sums);
    const variable = variableAfter(state.question, parts);
    if (variable === undefined) return true;
    // Two states are alike only where everything is that decides what becomes of them.
    const reached = [...sums].map((sum) => `${sum}:${state.left.ranges[sum]?.least}`);
    const key = [state.question, told, ...parts.map((part) => part.key), ...reached].join(' ');
    if (failed.has(key)) return false;
    if (isOpenBehind(state, variable)) return true;
    failed.add(key);
    return false;
  }

  /** Towards what is asked first. */
  function isOpenBehind(state: State, variable: number): boolean {
    const nexts = cheapestFirst(costs[variable] ?? []).map((at) => ({
      at,
      state: after(state, variable, at),
    }));
    const found = nearestFirst(nexts.filter(({ state: { question: asked } }) => asked !== 0)).find((next) =>
      isOpen(next.state),
    );
    if (found !== undefined) way.push([variable, found.at]);
    return found !== undefined;
  }

  function nearestFirst<Next extends { readonly state: State }>(nexts: readonly Next[]): readonly Next[] {
    const far = new Map(nexts.map((next) => [next, outlook.farness(next.state.left)] as const));
    return nexts.toSorted((one, other) => (far.get(one) ?? 0) - (far.get(other) ?? 0));
  }

  function after({ question: asked, left }: State, variable: number, at: number): State {
    const isOfLead = variable < first && diagrams.variableOf(asked) === variable;
    const rest = isOfLead
      ? diagrams.childOf(asked, at)
      : variable < first
        ? asked
        : diagrams.restrict(asked, variable, at);
    return { question: rest, left: outlook.walk.after(left, variable, at) };
  }

  /** The first of those that are not known and that something of the lead itself depends on. */
  function variableAfter(asked: Node, parts: readonly OpenPart[]): number | undefined {
    const variables = [asked, ...parts.map(({ node }) => node)].map((node) => diagrams.variableOf(node));
    const [ofQuestion = 0, ...ofParts] = variables;
    const open = ofQuestion < first ? variables : ofParts;
    return open.length === 0 ? undefined : Math.min(...open);
  }

  return isOpen({ question, left: outlook.walk.start }) ? new Map(way) : undefined;
}

function cheapestFirst(costs: readonly number[]): readonly number[] {
  return [...costs.keys()].sort((one, other) => (costs[one] ?? 0) - (costs[other] ?? 0));
}
