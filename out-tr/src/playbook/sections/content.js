import { rhythmWords } from '../../model/words/rhythm-words.js';
import { html } from '../html.js';
import { facts, joined, part, table } from '../parts.js';
import { link, say, words } from '../view.js';
export const content = {
    id: 'content',
    title: { en: 'Content', de: 'Unterlagen' },
    intro: {
        en: 'What sales can show and send, in which stage, and whether it works.',
        de: 'Was der Vertrieb zeigen und verschicken kann, in welcher Phase, und ob es wirkt.',
    },
    appears: (agreement) => Object.keys(agreement.contentPieces).length + Object.keys(agreement.contentTypes).length > 0,
    picture: (view) => html `${shelf(view)}${types(view)}`,
    pages: (view) => Object.values(view.agreement.contentPieces).map((piece) => ({
        id: piece.id,
        title: words(view, piece.title),
        summary: html `${words(view, view.agreement.contentTypes[piece.type]?.title)}${remark(view, piece)}`,
        place: piece.place,
        owner: piece.owner,
        ...(piece.rationale && { rationale: words(view, piece.rationale) }),
        body: html `${frame(view, piece)}${part(say(view, 'Use', 'Verwendung'), use(view, piece))}`,
    })),
};
/** What a rep looks for first: the stage, and what there is for it. */
function shelf(view) {
    const live = Object.values(view.agreement.contentPieces).filter(({ retired }) => retired === undefined);
    const rows = view.agreement.lifecycle.stages.flatMap((stage) => {
        const pieces = live.filter(({ stages }) => stages.includes(stage.id));
        if (pieces.length === 0)
            return [];
        return [
            [
                link(view, 'stages', stage),
                html `<ul class="words">${pieces.map((piece) => html `<li>${link(view, 'content', piece)}</li>`)}</ul>`,
            ],
        ];
    });
    return part(say(view, 'By stage', 'Nach Phase'), table([say(view, 'Stage', 'Phase'), say(view, 'What to send', 'Was sich eignet')], rows));
}
function types(view) {
    const rows = Object.values(view.agreement.contentTypes).map((type) => [
        html `<span id="type-${type.id}">${words(view, type.title)}</span>${type.rationale ? html `<br><small>${words(view, type.rationale)}</small>` : html ``}`,
        type.review === undefined ? '' : rhythmWords(type.review, view.language),
        type.fulfils === undefined
            ? ''
            : link(view, 'commitments', view.agreement.commitments[type.fulfils], type.fulfils),
    ]);
    return part(say(view, 'Types', 'Arten'), table([
        say(view, 'Type', 'Art'),
        say(view, 'Reviewed', 'Geprüft'),
        say(view, 'Keeps the promise', 'Hält die Zusage'),
    ], rows));
}
function remark(view, { retired, use: quarters, verdict }) {
    if (retired !== undefined)
        return ` · ${say(view, 'retired', 'aussortiert')}`;
    const newest = quarters.at(-1);
    const sent = newest === undefined
        ? ''
        : ` · ${say(view, `sent ${newest.sent} times in ${newest.quarter}`, `${newest.sent}-mal verschickt in ${newest.quarter}`)}`;
    return `${verdict === undefined ? '' : ` · ${verdictWords(view, verdict)}`}${sent}`;
}
function frame(view, piece) {
    const { contentPieces, contentTypes, lifecycle, roles } = view.agreement;
    const stages = lifecycle.stages.filter(({ id }) => piece.stages.includes(id));
    return facts([
        [
            say(view, 'Type', 'Art'),
            html `<a href="index.html#type-${piece.type}">${words(view, contentTypes[piece.type]?.title)}</a>`,
        ],
        [say(view, 'Helps in', 'Hilft in'), joined(stages.map((stage) => link(view, 'stages', stage)))],
        [say(view, 'Kept by', 'Gepflegt von'), words(view, roles[piece.keptBy]?.title)],
        [say(view, 'Last reviewed', 'Zuletzt geprüft'), html `<time>${piece.reviewed}</time>`],
        [say(view, 'Reviewed', 'Geprüft wird'), piece.review && rhythmWords(piece.review, view.language)],
        [say(view, 'Verdict', 'Urteil'), piece.verdict && verdictWords(view, piece.verdict)],
        [say(view, 'Retired', 'Aussortiert'), piece.retired && html `<time>${piece.retired}</time>`],
        [
            say(view, 'Use instead', 'Stattdessen'),
            piece.replacedBy && link(view, 'content', contentPieces[piece.replacedBy], piece.replacedBy),
        ],
    ]);
}
function use(view, piece) {
    const rows = piece.use
        .toReversed()
        .map(({ quarter, sent, inDeals, inWonDeals }) => [
        quarter,
        String(sent),
        inDeals === undefined ? '' : String(inDeals),
        inWonDeals === undefined ? '' : String(inWonDeals),
    ]);
    return table([
        say(view, 'Quarter', 'Quartal'),
        say(view, 'Sent', 'Verschickt'),
        say(view, 'Seen in decided deals', 'Gesehen in entschiedenen Aufträgen'),
        say(view, 'Of which won', 'Davon gewonnen'),
    ], rows);
}
function verdictWords(view, verdict) {
    return {
        keep: say(view, 'keep', 'behalten'),
        invest: say(view, 'invest', 'ausbauen'),
        improve: say(view, 'improve', 'verbessern'),
        retire: say(view, 'retire', 'aussortieren'),
    }[verdict];
}
