import { ask, asksEvents, merged, nothing, questionsLeft } from './ask.js';
import { openClimbs } from './climb/climb.js';
import { descents } from './descent/descents.js';
/** Steps within which all leads are asked at once. */
const stepsOfQuick = 1_000_000;
/** Steps a proof may take that looks at more timelines than there are. */
const stepsOfProof = 1_000_000;
/** Before it is tried whether there is no lead, and after that. */
const fewRounds = { from: 0, to: 3 };
const manyRounds = { from: 3, to: 7 };
/** After all leads were asked in vain. */
const lastRounds = { from: 7, to: 24 };
/**
 * The answer to each question: a lead, or that there is none. Where all leads can be asked in few steps, they are, and the
 * lead is the cheapest of all. Else leads are climbed to, and nothing can be left out of them; what no lead was found for is
 * compared with more timelines than there are. What is open then is asked of all, as far as steps are left.
 */
export function openAnswers(scene, { interest, anyWillDo }) {
    const climbs = openClimbs(scene, interest);
    // What was not quick once will not be the next time.
    let isSlow = false;
    function quickly(asked, open) {
        if (isSlow)
            return;
        const answers = ask(scene, asked, open.questions, { steps: stepsOfQuick });
        for (const question of open.questions) {
            const answer = merged(answers(question));
            if (answer.answer === 'unknown')
                isSlow = true;
            else
                open.close(question, answer);
        }
    }
    function climb(asked, open, rounds) {
        if (open.questions.size === 0)
            return;
        for (const [question, witness] of climbs.climb(asked, open.questions, rounds)) {
            open.close(question, { answer: 'refuted', tier: 'vectors', witness });
            for (const other of asked.enoughFor(question))
                open.close(other, unasked);
        }
    }
    /** Closes the questions of which there is no lead whatever its events are; of others it climbs from one that may be near. */
    function descend(asked, open) {
        if (open.questions.size === 0)
            return;
        const { none, nearby } = descents(scene, asked, open.questions);
        for (const question of none)
            open.close(question, noLead);
        climb(asked, open, { ...manyRounds, nearby });
    }
    /** Questions of which not even more timelines than there are hold a lead. */
    function proveLoosely(asked, open) {
        if (open.questions.size === 0)
            return;
        const answers = ask(scene, asked, open.questions, { isLoose: true, steps: stepsOfProof });
        for (const question of open.questions) {
            const all = answers(question);
            if (all.every(({ answer }) => answer === 'proved'))
                open.close(question, all[0] ?? nothing);
        }
    }
    return (asked) => { const T=(n,f)=>{const t=performance.now(); const b=open.questions.size; f(); if(process.env.TR) console.log('   ',n,Math.round(performance.now()-t),'ms open',b,'->',open.questions.size)};
        const open = openOf(questionsLeft(scene, asked));
        if (asksEvents(scene, asked)) {
            if (anyWillDo)
                T('climb(, fewRounds)',()=>climb(asked, open, fewRounds));
            T('quickly()',()=>quickly(asked, open));
            if (!anyWillDo)
                T('climb(, fewRounds)',()=>climb(asked, open, fewRounds));
            descend(asked, open);
            T('proveLoosely()',()=>proveLoosely(asked, open));
        }
        const tt=performance.now(); const rest = ask(scene, asked, open.questions);
        if(process.env.TR) console.log('    all',Math.round(performance.now()-tt)); const answers = new Map([...open.questions].map((question) => [question, merged(rest(question))]));
        for (const [question, answer] of answers)
            if (answer.answer !== 'unknown')
                open.close(question, answer);
        T('climb(, lastRounds)',()=>climb(asked, open, lastRounds));
        return asked.questions.map((_, question) => open.answers.get(question) ?? answers.get(question) ?? nothing);
    };
}
const noLead = { answer: 'proved', tier: 'vectors' };
/** Another lead was enough. */
const unasked = {
    answer: 'unknown',
    tier: 'vectors',
    reason: { kind: 'steps' },
    proved: [],
};
function openOf(left) {
    const questions = new Set(left);
    const answers = new Map();
    return {
        questions,
        answers,
        close(question, answer) {
            if (questions.delete(question))
                answers.set(question, answer);
        },
    };
}
