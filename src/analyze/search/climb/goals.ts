import type { Scene } from '../../score/scene.ts';
import type { Asked } from '../ask.ts';
import { type Distance, openDistance } from './aim.ts';
import { type Ground, openGround } from './ground.ts';
import { resultAt } from './part-sums.ts';
import type { Stand } from './stand.ts';
import { openWays, type Ways } from './ways.ts';

/** What is climbed to for a question. */
export interface Goal {
  readonly ways: Ways;
  readonly distanceOf: Distance;
  readonly willDo: (stand: Stand) => boolean;
}

export interface Goals {
  readonly ground: Ground;
  /** Of one of the questions. */
  readonly goalOf: (question: number) => Goal;
}

/** For some of the questions that are asked. */
export function openGoals(scene: Scene, { questions, restriction }: Asked, some: ReadonlySet<number>): Goals {
  const { diagrams, possible } = scene.space;
  const wanted = new Map(
    [...some].map((question) => [question, diagrams.both(questions[question] ?? 0, possible)]),
  );
  const ground = openGround(scene, [...wanted.values()], restriction);
  const known = new Map<number, Goal>();
  return {
    ground,
    goalOf(question) {
      const node = wanted.get(question) ?? 0;
      const goal = known.get(question) ?? {
        ways: openWays(ground.layoutOf(node)),
        distanceOf: openDistance(scene, ground, node),
        willDo: ({ classes }: Stand) => resultAt(diagrams, node, classes) === 1,
      };
      known.set(question, goal);
      return goal;
    },
  };
}
