import { painter } from '../../diagnostics/paint.js';
import { textIn } from '../../model/words/language.js';
import { moneyWords } from '../../plan/words/amount-words.js';
import { stageName } from '../../plan/words/stage-words.js';
import { wantsColor } from '../io.js';
import { judgedBreaks } from './judged-break.js';
export function createPlanTelling({ agreement, checked, folder }, reading, { io, language }) {
    const paint = painter(wantsColor(io.stdout, io.environment));
    return {
        reading,
        breaks: judgedBreaks(reading, checked),
        language,
        say: (en, de) => (language === 'de' ? de : en),
        titled: (text) => textIn(text, language),
        stage: (id) => stageName(agreement, id, language),
        money: (hundredths) => moneyWords(hundredths, agreement.currency, language),
        where: (place) => `${folder.shown}${place.file}:${checked.locate(place).start.line}`,
        bold: (text) => paint('bold', text),
        faint: (text) => (text === '' ? '' : paint('dim', text)),
    };
}
