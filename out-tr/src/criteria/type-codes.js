/** The page of every code of a criterion's typing. */
export const typeCodes = {
    'criteria/date-age': page('date-age', {
        summary: 'A date is compared by its age in days, such as `90 days`.',
        why: 'without a unit nobody can say whether a number means days, weeks or a year, and each system guesses differently',
        help: 'write whole days, `90 days` for a date in the past, `-30 days` for one in the future',
        bad: checklist('{ contract-end: { lte: 90 } }'),
        good: checklist('{ contract-end: { lte: 90 days } }'),
    }),
    'criteria/empty-range': page('empty-range', {
        summary: 'The lower end of a range is not above its upper end.',
        why: 'no lead can lie in a range that ends before it begins, so the condition is never true',
        help: 'write the smaller number first',
        bad: checklist('{ employees: { between: [500, 50] } }'),
        good: checklist('{ employees: { between: [50, 500] } }'),
    }),
    'criteria/empty-text': page('empty-text', {
        summary: 'A text that is looked for is not empty.',
        why: 'an empty text counts as missing, so the condition says nothing about any lead',
        help: 'write the text, or ask `missing: true`',
        bad: checklist('{ company: { in: [""] } }'),
        good: checklist('{ company: { missing: true } }'),
    }),
    'criteria/number': page('number', {
        summary: 'A number has no more decimals than its field keeps.',
        why: 'a finer number can never be equal to what the systems store, so leads on the border are judged differently',
        help: 'round the number, or declare a larger `scale` for the field',
        bad: checklist('{ employees: { gte: 49.5 } }'),
        good: checklist('{ employees: { gte: 50 } }'),
    }),
    'criteria/one-word': page('one-word', {
        summary: '`containsWord` looks for one word.',
        why: 'a text is cut into words before it is compared, so two words or a punctuation mark are never found',
        help: 'look for one word, or use `contains` for several in a row',
        bad: checklist('{ company: { containsWord: head of } }'),
        good: checklist('{ company: { contains: head of } }'),
    }),
    'criteria/operator': page('operator', {
        summary: 'An operator fits the type of its field.',
        why: 'the condition would be false for every lead, silently',
        help: 'use an operator of the field’s type: `eq`, `in`, `notIn` for enums, `gte`, `gt`, `lte`, `lt`, `between` for numbers and dates, `hasAny`, `hasAll`, `hasNone` for sets, `equals`, `contains`, `containsWord`, `startsWith`, `endsWith` for texts',
        bad: checklist('{ country: { gte: 5 } }'),
        good: checklist('{ country: { in: [DE, AT] } }'),
    }),
    'criteria/out-of-range': page('out-of-range', {
        summary: 'A number lies within the smallest and largest value of its field.',
        why: 'a border that no value can reach makes the condition always true or always false',
        help: 'correct the number, or the `min` and `max` of the field',
        bad: checklist('{ employees: { gte: 5000000 } }'),
        good: checklist('{ employees: { gte: 5000 } }'),
    }),
    'criteria/points': page('points', {
        summary: 'Points have no more decimals than their scoring.',
        why: 'scores are exact, so a finer border would be rounded by one system and not by another',
        help: 'round the points, or raise the `scale` of the scoring',
        bad: checklist('{ total: { gte: 59.5 } }'),
        good: checklist('{ total: { gte: 60 } }'),
    }),
    'criteria/score-in-scoring': page('score-in-scoring', {
        summary: 'A scoring rule reads fields and signals, not the score or the stage.',
        why: 'a score that depends on itself or on the stage it decides has no definite value',
        help: 'move the condition to the entry of a stage',
        bad: 'kind: scoring\nid: lead-score\nfit:\n  rules:\n    bonus: { when: { total: { gte: 50 } }, points: 10 }\n',
        good: 'kind: scoring\nid: lead-score\nfit:\n  rules:\n    bonus: { when: { employees: { gte: 50 } }, points: 10 }\n',
    }),
    'criteria/unknown-value': page('unknown-value', {
        summary: 'A value that is compared is one the field can have.',
        why: 'no lead ever has a value outside the declared ones, so the condition is never true',
        help: 'write one of the field’s values, or declare the new value',
        bad: checklist('{ country: { eq: GERMANY } }'),
        good: checklist('{ country: { eq: DE } }'),
    }),
    'criteria/unknown-verdict': page('unknown-verdict', {
        summary: 'A grade, band, cell or outcome is one of the default scoring’s.',
        why: 'no lead is ever judged with a word that the scoring does not give, so the condition is never true',
        help: 'write a grade, band, cell or outcome of the default scoring',
        bad: checklist('{ grade: { in: [A, E] } }'),
        good: checklist('{ grade: { in: [A] } }'),
    }),
    'criteria/value-type': page('value-type', {
        summary: 'A value has the type of its field.',
        why: 'a value of another type is never equal to what a lead has, so the condition is never true',
        help: 'write `true` or `false` for booleans, a number for numbers, words for everything else',
        bad: checklist('{ partner: { eq: "yes" } }'),
        good: checklist('{ partner: { eq: true } }'),
    }),
};
function page(name, texts) {
    return { code: `criteria/${name}`, severity: 'error', owner: 'joint', ...texts };
}
/** A checklist is the smallest document that carries a criterion. */
function checklist(when) {
    return `kind: qualification\nid: check\nframework: custom\nitems:\n  size: { when: ${when} }\npass: all\n`;
}
