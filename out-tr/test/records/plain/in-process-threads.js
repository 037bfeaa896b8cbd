import { createRequire } from 'node:module';
const load = createRequire(import.meta.url);
/** What a thread of this script answers, without a thread. */
function inProcessScript(script) {
    let receive = () => { };
    let answer;
    const parentPort = {
        on(_, act) {
            receive = act;
        },
        postMessage(given) {
            answer = given;
        },
    };
    const module = (name) => (name === 'node:worker_threads' ? { parentPort } : load(name));
    new Function('require', script)(module);
    return (task) => {
        receive(task);
        return answer;
    };
}
/** As many threads of a script as are wanted, all of them in this one. */
export function inProcessThreads(script, count) {
    const answer = inProcessScript(script);
    return { count, answers: async (tasks) => tasks.map(answer) };
}
