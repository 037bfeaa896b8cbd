import { counted } from '../../support/counted.js';
export function countsOf({ statements }) {
    const count = (verdict) => statements.filter((statement) => statement.verdict === verdict).length;
    return { fine: count('fine'), wrong: count('wrong'), note: count('note'), open: count('open') };
}
/** `12 questions, 40 statements: 37 as it should be, 1 wrong, 2 notes, 0 undecided`. */
export function analysisSummary(analysis) {
    const { fine, wrong, note, open } = countsOf(analysis);
    const parts = [
        `${fine} as it should be`,
        `${wrong} wrong`,
        ...(note === 0 ? [] : [counted(note, 'note')]),
        `${open} undecided`,
    ];
    const asked = counted(analysis.questions.length, 'question');
    return `${asked}, ${counted(analysis.statements.length, 'statement')}: ${parts.join(', ')}`;
}
