import { breakWords } from '../../plan/words/break-words.js';
/** What breaks the plan, each with its numbers and its place. */
export function breakLines(telling) {
    const { breaks, reading, language, say } = telling;
    if (breaks.length === 0)
        return [say('Nothing breaks this plan.', 'Nichts spricht gegen diesen Plan.')];
    const title = telling.bold(say('What breaks it', 'Woran er scheitert'));
    const words = {
        error: say('error', 'Fehler'),
        warning: say('warning', 'Warnung'),
        info: say('note', 'Hinweis'),
    };
    const accepted = (until) => say(`accepted until ${until}`, `hingenommen bis ${until}`);
    return [
        title,
        ...breaks.flatMap(({ found, severity, acceptedUntil }) => [
            `  ${acceptedUntil === undefined ? words[severity] : accepted(acceptedUntil)}: ${breakWords(reading.agreement, found, language)}`,
            `    ${telling.faint(`${telling.where(found.place)}, leadpact explain plan/${found.kind}`)}`,
        ]),
    ];
}
