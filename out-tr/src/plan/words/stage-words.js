import { quotedWords, textIn } from '../../model/words/language.js';
/** A stage as people call it in a table: by its letters where its title has some, “Marketing qualified lead (MQL)” → MQL. */
export function stageName({ lifecycle }, id, language) {
    const stage = lifecycle.stages.find((each) => each.id === id);
    const title = stage === undefined ? id : textIn(stage.title, language);
    return /\((\p{Lu}{2,6})\)$/u.exec(title)?.[1] ?? title;
}
/** So many of a stage inside a sentence: 2,223 MQLs, 57 leads at stage “Opportunity”. */
export function countedStage(count, agreement, id, language) {
    const name = stageName(agreement, id, language);
    if (/^\p{Lu}{2,6}$/u.test(name))
        return `${count} ${name}s`;
    const quoted = quotedWords(name, language);
    return language === 'de' ? `${count} Leads in der Phase ${quoted}` : `${count} leads at stage ${quoted}`;
}
