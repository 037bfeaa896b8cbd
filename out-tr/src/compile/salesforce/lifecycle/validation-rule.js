export function validationRuleNames(names) {
    return {
        backward: names.of('backward', ['no-undeclared-move-back']),
        date: names.of('date', ['date-required']),
        note: names.of('note', ['note-required']),
        reason: names.of('reason', ['reason-required']),
        skipping: (stage) => names.of(`skip/${stage}`, ['no-skipping', stage]),
    };
}
