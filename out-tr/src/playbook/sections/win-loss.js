import { shareWords } from '../../model/words/number-words.js';
import { answerWords } from '../answer-words.js';
import { html } from '../html.js';
import { facts, part, table } from '../parts.js';
import { link, say, words } from '../view.js';
export const winLoss = {
    id: 'win-loss',
    title: { en: 'Won and lost', de: 'Gewonnen und verloren' },
    intro: {
        en: 'What we ask customers after they have decided, what they said, and what we do about it.',
        de: 'Was wir Kunden nach ihrer Entscheidung fragen, was sie gesagt haben und was wir daraus machen.',
    },
    appears: ({ winLoss: { form, interviews } }) => form.length + Object.keys(interviews).length > 0,
    picture: (view) => html `${programme(view)}${form(view)}`,
    pages: (view) => Object.values(view.agreement.winLoss.interviews).map((interview) => ({
        id: interview.id,
        title: html `<code>${interview.deal}</code> ${outcome(view, interview)}`,
        summary: summary(view, interview),
        place: interview.place,
        body: html `${head(view, interview)}${part(say(view, 'What the customer said', 'Was der Kunde sagte'), answers(view, interview))}${part(say(view, 'What follows', 'Was daraus folgt'), lessons(view, interview))}`,
    })),
};
function outcome(view, interview) {
    return interview.outcome === 'won' ? say(view, 'won', 'gewonnen') : say(view, 'lost', 'verloren');
}
function summary(view, { asked, lessons: taught, reason }) {
    const why = reason === undefined ? html `` : html `${words(view, view.agreement.reasons[reason]?.title)} · `;
    const count = say(view, `lessons: ${taught.length}`, `Lehren: ${taught.length}`);
    return html `${why}<time>${asked}</time> · ${count}`;
}
function programme(view) {
    const { programme: held } = view.agreement.winLoss;
    if (held === undefined)
        return html ``;
    const { askedBy, minutes, share, withinDays } = held;
    return html `${held.rationale ? html `<p class="rationale">${words(view, held.rationale)}</p>` : html ``}${facts([
        [say(view, 'Asked by', 'Es fragt'), askedBy && words(view, view.agreement.roles[askedBy]?.title)],
        [
            say(view, 'At the latest', 'Spätestens'),
            withinDays === undefined
                ? undefined
                : say(view, `${withinDays} days after the decision`, `${withinDays} Tage nach der Entscheidung`),
        ],
        [
            say(view, 'After at least', 'Nach mindestens'),
            share &&
                say(view, `${shareWords(share, 'en')} of the deals`, `${shareWords(share, 'de')} der Aufträge`),
        ],
        [
            say(view, 'Takes', 'Dauert'),
            minutes === undefined ? undefined : say(view, `${minutes} minutes`, `${minutes} Minuten`),
        ],
    ])}`;
}
function form(view) {
    const rows = view.agreement.winLoss.form.map((question) => [
        html `<span id="question-${question.id}">${words(view, question.asks)}</span>`,
        answerForm(view, question),
        question.after === undefined
            ? ''
            : question.after === 'won'
                ? say(view, 'after a win', 'nach einem Gewinn')
                : say(view, 'after a loss', 'nach einem Verlust'),
    ]);
    return part(say(view, 'The form', 'Der Fragebogen'), table([say(view, 'Question', 'Frage'), say(view, 'Answer', 'Antwort'), say(view, 'Only', 'Nur')], rows));
}
function answerForm(view, { answer, choices }) {
    if (answer === 'choice' || answer === 'choices')
        return html `<ul class="words">${Object.values(choices).map((choice) => html `<li>${words(view, choice)}</li>`)}</ul>`;
    return html `${{
        text: say(view, 'in words', 'in Worten'),
        scale: say(view, '0 to 10', '0 bis 10'),
        'yes-no': say(view, 'yes or no', 'ja oder nein'),
        signals: say(view, 'what they remember of us', 'was von uns in Erinnerung ist'),
        reason: say(view, 'one of our reasons', 'einer unserer Gründe'),
    }[answer]}`;
}
function head(view, { asked, closed, persona, reason }) {
    const { messaging, reasons } = view.agreement;
    return facts([
        [say(view, 'Decided', 'Entschieden'), html `<time>${closed}</time>`],
        [say(view, 'Asked', 'Befragt'), html `<time>${asked}</time>`],
        [
            say(view, 'Spoken with', 'Gesprochen mit'),
            persona && link(view, 'messaging', messaging.personas[persona], persona),
        ],
        [say(view, 'Lost because', 'Verloren, weil'), reason && link(view, 'reasons', reasons[reason], reason)],
    ]);
}
function answers(view, interview) {
    const entries = view.agreement.winLoss.form.flatMap((question) => {
        const answer = interview.answers[question.id];
        return answer === undefined
            ? []
            : [html `<dt>${words(view, question.asks)}</dt><dd>${answerWords(view, question, answer)}</dd>`];
    });
    return entries.length === 0 ? html `` : html `<dl>${entries}</dl>`;
}
function lessons(view, interview) {
    const rows = interview.lessons.map((lesson) => [
        words(view, lesson.lesson),
        addressee(view, lesson),
        lesson.done === undefined
            ? html `<span class="state breached">${say(view, 'open', 'offen')}</span>`
            : html `<span class="state met"><time>${lesson.done}</time></span>`,
    ]);
    return table([say(view, 'Lesson', 'Lehre'), say(view, 'Goes to', 'Geht an'), say(view, 'Done', 'Erledigt')], rows);
}
function addressee(view, { to: { address, id } }) {
    const { contentPieces, messaging, roles } = view.agreement;
    if (address === 'content')
        return link(view, 'content', contentPieces[id], id);
    if (address === 'role')
        return words(view, roles[id]?.title);
    if (address === 'objection')
        return html `<a href="${view.base}messaging/index.html#objection-${id}">${words(view, messaging.objections[id]?.says)}</a>`;
    const persona = messaging.claims[id]?.personas[0];
    const title = words(view, messaging.claims[id]?.title);
    return persona === undefined
        ? title
        : html `<a href="${view.base}messaging/${persona}.html#claim-${id}">${title}</a>`;
}
