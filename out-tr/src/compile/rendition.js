import { distinctCaveats, worstFidelity } from './caveat.js';
/** What the target says about the clause; `files` are the paths of the artefacts that carry it. */
export function renditionOf({ caveats, how, points }, files) {
    const distinct = distinctCaveats(caveats);
    const fidelity = worstFidelity(distinct);
    const doubts = distinct.filter((caveat) => caveat.fidelity !== 'exact').map(({ words }) => words);
    const assumed = distinct.filter((caveat) => caveat.fidelity === 'exact').map(({ words }) => words);
    const said = [...(how === undefined ? [] : [how]), ...doubts];
    return {
        fidelity,
        ...(said.length > 0 && { how: sentence(said) }),
        ...(assumed.length > 0 && fidelity !== 'missing' && { assumes: sentence(assumed) }),
        ...(fidelity === 'approximated' && { bound: boundOf(doubts, points) }),
        artifacts: fidelity === 'missing' ? [] : [...new Set(files)].toSorted(),
    };
}
function boundOf(doubts, points) {
    if (points === undefined)
        return { words: sentence(doubts) };
    const words = {
        en: `at most ${points} scaled points per lead`,
        de: `höchstens ${points} skalierte Punkte je Lead`,
    };
    return { words, points };
}
function sentence(parts) {
    const joined = (language) => parts.map((part) => part[language] ?? '').join('; ');
    return { en: joined('en'), de: joined('de') };
}
