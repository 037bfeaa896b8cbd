import { wantsColor } from '../io.js';
/** From the cache where the same question was answered before; only answers about all of the content are kept. */
export async function answerOf(invocation, folder, tree) {
    const whole = tree.troubles.length + tree.findings.length === 0;
    const cached = whole ? await cacheOf(invocation) : undefined;
    const question = questionOf(invocation, folder, tree);
    const kept = cached?.cache.find(question);
    if (kept !== undefined && cached?.holdsAt(kept, invocation.io.clock.now) === true)
        return kept;
    const { judgedAnswer } = await import('./judged-answer.js');
    const judged = judgedAnswer(invocation, folder, tree);
    const { exitCode } = judged;
    if (exitCode === 0 || exitCode === 1)
        cached?.cache.keep(question, { ...judged, exitCode });
    return judged;
}
async function cacheOf({ io }) {
    if (io.cache === undefined)
        return undefined;
    const { holdsAt, resultCache } = await import('../../host/result-cache.js');
    return { cache: resultCache(io.cache.folder, io.cache.build), holdsAt };
}
/** Everything that the printed answer depends on, but for the day: an answer says itself on which days it holds. */
function questionOf({ io, format, failOn, language, asOf = 'today', showSuppressed }, folder, tree) {
    const color = wantsColor(io.stdout, io.environment);
    return {
        asked: { verb: 'validate', format, failOn, language, asOf, showSuppressed, color, shown: folder.shown },
        files: tree.files,
    };
}
