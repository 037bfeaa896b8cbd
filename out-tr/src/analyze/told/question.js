/** What the question is about: questions with different subjects are answered independently of each other. */
export function subjectOf(question) {
    switch (question.ask) {
        case 'held':
        case 'least':
            return JSON.stringify(question.measure);
        case 'one':
            return JSON.stringify(question.choice);
        case 'member':
            return `member ${question.attribute} ${question.value}`;
        case 'text':
        case 'written':
            return `text ${question.attribute}`;
        case 'reached':
            return `reached ${question.stage}`;
        case 'objection':
            return 'objection';
    }
}
