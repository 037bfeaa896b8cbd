import { beginnings, everyText } from './every-text.js';
import { judge } from './judgement.js';
/** Every text of at most so many pieces, behind every beginning. */
export function runEveryText(pieces) {
    let [texts, read] = [0, 0];
    const wrong = [];
    for (const beginning of beginnings) {
        for (let length = 0; length <= pieces; length++) {
            for (const text of everyText(beginning, length)) {
                const judgement = judge(text);
                texts++;
                if (judgement.read)
                    read++;
                if (judgement.wrong !== undefined)
                    wrong.push({ text, wrong: judgement.wrong });
            }
        }
    }
    return { texts, read, wrong };
}
