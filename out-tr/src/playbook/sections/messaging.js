import { html } from '../html.js';
import { criterion, facts, joined, part, table } from '../parts.js';
import { link, say, words } from '../view.js';
export const messaging = {
    id: 'messaging',
    title: { en: 'What we say', de: 'Was wir sagen' },
    intro: {
        en: 'Whom we talk to, what we claim, what proves it, and what we answer.',
        de: 'Mit wem wir sprechen, was wir behaupten, was es belegt und was wir antworten.',
    },
    appears: (agreement) => agreement.messaging.frameworks.length > 0,
    picture: (view) => html `${promise(view)}${agreed(view)}${objections(view)}`,
    pages: (view) => Object.values(view.agreement.messaging.personas).map((persona) => personaPage(view, persona)),
};
/** The page of a persona holds the cards of all claims that are for it. */
function personaPage(view, persona) {
    const claims = Object.values(view.agreement.messaging.claims).filter(({ personas }) => personas.includes(persona.id));
    return {
        id: persona.id,
        title: words(view, persona.title),
        summary: words(view, persona.wants),
        place: persona.place,
        owner: persona.owner,
        ...(persona.rationale && { rationale: words(view, persona.rationale) }),
        body: html `${facts([
            [say(view, 'Wants', 'Möchte'), words(view, persona.wants)],
            [say(view, 'Fears', 'Befürchtet'), words(view, persona.fears)],
            [say(view, 'Recognised by', 'Erkennbar an'), persona.when && criterion(view, persona.when)],
            [say(view, 'To send', 'Zum Verschicken'), pieces(view, persona.id)],
        ])}${part(say(view, 'What we say', 'Was wir sagen'), html `<div class="cards">${claims.map((claim) => card(view, claim))}</div>`)}`,
    };
}
function card(view, claim) {
    return html `<article id="claim-${claim.id}"><h3>${words(view, claim.title)}</h3><blockquote>${words(view, claim.claim)}</blockquote>${proofs(view, claim)}${claim.instead
        ? html `<p><small>${say(view, 'Not any more', 'Nicht mehr')}: ${words(view, claim.instead)}</small></p>`
        : html ``}</article>`;
}
function proofs(view, { proof }) {
    if (proof.length === 0)
        return html `<p><small>${say(view, 'Nothing proves it yet.', 'Noch ohne Beleg.')}</small></p>`;
    const items = proof.map((each) => each.by === 'content'
        ? html `<li>${link(view, 'content', view.agreement.contentPieces[each.content], each.content)}</li>`
        : html `<li>${words(view, each.fact)} <small>(${words(view, each.source)})</small></li>`);
    return html `<ul>${items}</ul>`;
}
function pieces(view, persona) {
    const live = Object.values(view.agreement.contentPieces).filter(({ personas, retired }) => retired === undefined && personas.includes(persona));
    return joined(live.map((piece) => link(view, 'content', piece)));
}
function promise(view) {
    const { promise: sentence } = view.agreement.messaging;
    return sentence === undefined ? html `` : html `<p class="promise">${words(view, sentence)}</p>`;
}
function agreed(view) {
    const signed = view.agreement.messaging.frameworks.flatMap(({ signatures }) => signatures);
    if (signed.length === 0)
        return html ``;
    const each = signed.map(({ by, on }) => html `${words(view, view.agreement.roles[by]?.title)} <time>${on}</time>`);
    return html `<p class="meta">${say(view, 'Agreed by', 'Vereinbart von')}: ${joined(each)}</p>`;
}
function objections(view) {
    const { objections: all } = view.agreement.messaging;
    const rows = Object.values(all).map(({ id, answer, content, reason, says }) => [
        html `<span id="objection-${id}">${words(view, says)}</span>${reason === undefined
            ? html ``
            : html `<br><small>${link(view, 'reasons', view.agreement.reasons[reason], reason)}</small>`}`,
        html `${words(view, answer)}${content.length === 0
            ? html ``
            : html `<p>${joined(content.map((piece) => link(view, 'content', view.agreement.contentPieces[piece], piece)))}</p>`}`,
    ]);
    return part(say(view, 'What customers object', 'Was Kunden einwenden'), table([say(view, 'They say', 'Sie sagen'), say(view, 'We answer', 'Wir antworten')], rows));
}
