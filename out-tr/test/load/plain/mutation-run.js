import { defaultLimits } from '../../../src/load/limits.js';
import { loadFully } from '../../../src/load/load-fully.js';
import { sourceText } from '../../../src/load/source-text.js';
import { chance } from './chance.js';
import { judge } from './judgement.js';
import { mutant } from './mutant.js';
export function runMutants(run) {
    let [read, sound, soundAndRead] = [0, 0, 0];
    const wrong = [];
    for (let index = 0; index < run.mutants; index++) {
        const { text, limits } = mutantAt(run, index);
        const judgement = judge(text, limits);
        if (judgement.read)
            read++;
        if (judgement.wrong !== undefined)
            wrong.push({ index, wrong: judgement.wrong, text });
        if (index % 100 === 0 && isSound(text, limits)) {
            sound++;
            if (judgement.read)
                soundAndRead++;
        }
        if (index % 10_000 === 9_999)
            run.progress?.(index + 1);
    }
    return { mutants: run.mutants, read, sound, soundAndRead, wrong };
}
/** Some with the line breaks of Windows, some under limits that they come near. */
function mutantAt({ files, seed }, index) {
    const dice = chance(seed, index);
    const made = mutant(stretchOf(files[dice.below(files.length)] ?? '', dice), dice);
    const text = dice.below(8) === 0 ? made.replaceAll(/(?<!\r)\n/g, '\r\n') : made;
    const tight = { ...defaultLimits, depth: 2 + dice.below(12), textLength: 20 + dice.below(300) };
    return { text, limits: dice.below(8) === 0 ? tight : defaultLimits };
}
/** Of a long file a page from a line without indentation on, so that a run gets through many. */
function stretchOf(text, dice) {
    const page = 400 + dice.below(1_200);
    if (text.length <= page)
        return text;
    const starts = [...text.matchAll(/^(?=[^ \n])/gm)];
    const start = starts[dice.below(starts.length)]?.index ?? 0;
    return text.slice(start, text.indexOf('\n', start + page) + 1 || undefined);
}
function isSound(text, limits) {
    const { documents, findings } = loadFully(sourceText('a.yaml', text), limits);
    return findings.length === 0 && documents.length > 0;
}
