import { SHARE_ENV, Worker } from 'node:worker_threads';
/** The script is made of the agreement's own mapping; nothing that a file says stands in it. */
export function readingThreads(script, count) {
    const workers = Array.from({ length: count }, () => new Worker(script, { eval: true, env: SHARE_ENV, trackUnmanagedFds: false }));
    return {
        count,
        async answers(tasks) {
            const answers = [];
            let next = 0;
            await Promise.all(workers.map(async (worker) => {
                for (let place = next++; place < tasks.length; place = next++) {
                    answers[place] = await answerOf(worker, tasks[place]);
                }
            }));
            return answers;
        },
        close: async () => {
            await Promise.all(workers.map((worker) => worker.terminate()));
        },
    };
}
/** Rejects with the thread's own error, or when it ends before it has answered. */
function answerOf(worker, task) {
    return new Promise((resolve, reject) => {
        const ended = () => reject(new ThreadEnded('a thread ended before it answered'));
        const done = (settle) => {
            worker.off('message', told).off('error', failed).off('exit', ended);
            settle();
        };
        const told = (answer) => done(() => resolve(answer));
        const failed = (error) => done(() => reject(error));
        worker.once('message', told).once('error', failed).once('exit', ended);
        worker.postMessage(task);
    });
}
class ThreadEnded extends Error {
}
