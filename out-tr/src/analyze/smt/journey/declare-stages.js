import { impliedStages } from '../../../evaluate/journey/stage-order.js';
import { all, any, choose, compare, firstOf, no, whole, yes } from '../term.js';
import { entersTerm, entryTerms } from './entry-term.js';
import { stageWords } from './stage-words.js';
export function declareStages(version, score) {
    const { script, label, agreement, codes } = version;
    const { lifecycle } = agreement;
    let state = recordedStage(version);
    for (const [rank, stage] of lifecycle.stages.entries()) {
        if (!stage.entry.automatic)
            continue;
        const { reached } = state;
        for (const line of stageWords(stage, agreement))
            script.comment(label === '' ? line : `${label}, ${line}`);
        const entry = entryTerms(stage, version, { ...(score && { score }), reached });
        const free = script.define('Bool', entersTerm(entry), label, 'may enter', stage.id);
        const enters = script.define('Bool', all([compare('lt', state.rank, whole(rank)), free]), label, 'enters', stage.id);
        state = moved({ ...state, enters }, { rank, lifecycle }, version);
    }
    const stage = firstOf(lifecycle.stages.map(({ id }, rank) => ({
        when: compare('lte', state.rank, whole(rank)),
        value: whole(codes.codeOf('stage', id)),
    })), whole(-1));
    return { ...state, stage: script.define('Int', stage, label, 'stage') };
}
/** An unknown recorded stage, or none, is the first; every lead has reached the first. */
function recordedStage({ script, label, lead, agreement: { lifecycle } }) {
    const { stages } = lifecycle;
    const rank = firstOf(stages.map(({ id }, value) => ({ when: lead.isRecorded(id), value: whole(value) })), '0');
    const reached = new Map(stages.map(({ id }, index) => {
        const from = stages.filter((recorded) => recorded.id === id || impliedStages(lifecycle, 0, recorded).some((implied) => implied.id === id));
        return [id, index === 0 ? yes : any(from.map((recorded) => lead.isRecorded(recorded.id)))];
    }));
    return {
        rank: script.define('Int', rank, label, 'recorded rank'),
        reached: (stage) => reached.get(stage) ?? no,
    };
}
/** The entered stage is reached, and so are those between that may not be skipped. */
function moved({ rank, reached, enters }, entered, { script, label }) {
    const { stages } = entered.lifecycle;
    const target = stages[entered.rank];
    if (target === undefined)
        return { rank, reached };
    const words = [label, 'after', target.id];
    const implied = impliedStages(entered.lifecycle, -1, target);
    const after = new Map(stages.map(({ id }, at) => {
        const isTarget = id === target.id;
        const between = implied.some((stage) => stage.id === id) ? compare('lt', rank, whole(at)) : no;
        const now = any([reached(id), all([enters, isTarget ? yes : between])]);
        return [id, script.define('Bool', now, ...words, 'reached', id)];
    }));
    return {
        rank: script.define('Int', choose(enters, whole(entered.rank), rank), ...words, 'rank'),
        reached: (stage) => after.get(stage) ?? no,
    };
}
