import { askedOfEach } from './stored-age.js';
/** The expression with every question about the newest of several signals asked of each of them, but for facts that have to stay whole. */
export function openToldOfEach(whole) {
    const kept = new Map();
    function ofEach(told) {
        const known = kept.get(told) ?? changed(told);
        kept.set(told, known);
        return known;
    }
    function changed(told) {
        switch (told.is) {
            case 'asked':
                return isAboutOneOf(whole, told.question) ? told : askedOfEach(told.question);
            case 'chosen':
                return {
                    is: 'chosen',
                    when: ofEach(told.when),
                    gives: ofEach(told.gives),
                    otherwise: ofEach(told.otherwise),
                };
            case 'applied':
                return { ...told, of: told.of.map(ofEach) };
            default:
                return told;
        }
    }
    return ofEach;
}
function isAboutOneOf(facts, question) {
    return 'measure' in question && question.measure.of === 'fact' && facts.includes(question.measure.fact);
}
