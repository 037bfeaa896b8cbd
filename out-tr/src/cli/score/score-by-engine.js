import { defaultScoring } from '../../evaluate/default-scoring.js';
import { EngineFailure } from '../../host/duckdb/open-engine.js';
import { scoreInShares } from '../../records/score-in-shares.js';
import { writeScoreRows } from '../../records/score-rows-sql.js';
import { duckdb } from '../../sql/dialects/duckdb.js';
import { scoreQuery } from '../../sql/score-query.js';
import { engineRoom } from './memory-room.js';
/**
 * Scores what the engine holds and says how many leads there are. Not everything that scoring takes can be put aside: what
 * has no room at once is scored in shares of the leads, and in more of them when a share has no room either.
 */
export async function scoreByEngine(engine, agreement, job) {
    const query = scoreQuery(agreement, { asOf: job.asOf, dialect: duckdb });
    const file = { ...job, scale: defaultScoring(agreement)?.scale ?? 0 };
    let shares = sharesFor(job);
    while (!(await hasRoom(() => write(engine, query, file, shares), shares)))
        shares *= 4;
    const [counted] = await engine.rows('SELECT count(*) AS all_rows FROM lead');
    return Number(counted?.['all_rows'] ?? 0);
}
/** What the engine keeps of a row of leads, events or consents while it scores, in bytes: measured with ten million leads. */
const keptOfRow = 360;
function sharesFor({ rows, memory }) {
    return Math.max(1, Math.ceil((rows * keptOfRow) / (engineRoom(memory) * 1e6)));
}
/** Each share reads the export once more. */
const mostShares = 256;
async function hasRoom(attempt, shares) {
    try {
        await attempt();
        return true;
    }
    catch (error) {
        if (error instanceof EngineFailure && error.isOutOfMemory && shares < mostShares)
            return false;
        throw error;
    }
}
async function write(engine, query, file, shares) {
    if (shares === 1)
        return engine.run(writeScoreRows(query, file));
    const onShare = (share, count) => file.say(`scoring, share ${share} of ${count}`);
    return scoreInShares(engine, query, file, { count: shares, scratch: file.scratch, onShare });
}
