import { createRequire } from 'node:module';
import type { PlainThreads } from '../../../src/records/plain/load-plain-export.ts';

const load = createRequire(import.meta.url);

/** What a thread of this script answers, without a thread. */
function inProcessScript(script: string): (task: unknown) => unknown {
  let receive: (task: unknown) => void = () => {};
  let answer: unknown;
  const parentPort = {
    on(_: string, act: typeof receive) {
      receive = act;
    },
    postMessage(given: unknown) {
      answer = given;
    },
  };
  const module = (name: string): unknown => (name === 'node:worker_threads' ? { parentPort } : load(name));
  new Function('require', script)(module);
  return (task) => {
    receive(task);
    return answer;
  };
}

/** As many threads of a script as are wanted, all of them in this one. */
export function inProcessThreads(script: string, count: number): PlainThreads {
  const answer = inProcessScript(script);
  return { count, answers: async (tasks) => tasks.map(answer) };
}
