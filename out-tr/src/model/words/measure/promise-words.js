import { textIn } from '../language.js';
/** How promises are kept, and how the two sides work together. */
export function promiseWords(measure, names) {
    const { say, named } = names;
    switch (measure.of) {
        case 'first-contact':
            return {
                phrase: say(`time to the first human contact, on the clock of “${named(measure.sla)}”`, `Zeit bis zum ersten persönlichen Kontakt, nach der Uhr von „${named(measure.sla)}“`),
            };
        case 'untouched':
            return untouchedWords(measure.sla, names);
        case 'compliance':
            return complianceWords(measure, names);
        case 'deliveries':
            return { phrase: textIn(measure.deliverable, names.language) };
        case 'capacity-notice':
            return noticeWords(measure.noticeDays, names);
        case 'routed-by-hand':
            return {
                phrase: say('share of leads given to somebody by hand', 'Anteil der von Hand zugewiesenen Leads'),
                fraction: {
                    over: say('leads that a person assigned, past every routing rule', 'Leads, die jemand an allen Regeln vorbei zuwies'),
                    under: say('leads assigned in the period', 'im Zeitraum zugewiesene Leads'),
                },
            };
        case 'stage-differences':
            return differenceWords(measure, names);
        case 'nps':
            return npsWords(measure, names);
        default:
            return measure;
    }
}
function untouchedWords(sla, { say, named }) {
    return {
        phrase: say(`share of the leads of “${named(sla)}” that nobody has contacted`, `Anteil der Leads von „${named(sla)}“, die noch niemand kontaktiert hat`),
        fraction: {
            over: say('those of them that are untouched', 'davon jene ohne Kontakt'),
            under: say(`leads whose clock started in the period, canceled ones left out`, `Leads, deren Uhr im Zeitraum begann, ohne entfallene`),
        },
    };
}
function complianceWords({ clocks }, { say, named }) {
    const what = clocks.by === 'side'
        ? {
            marketing: say('all promises of marketing on single leads', 'aller Zusagen des Marketings je Lead'),
            sales: say('all promises of sales on single leads', 'aller Zusagen des Vertriebs je Lead'),
        }[clocks.side]
        : say(`“${named(clocks.id)}”`, `von „${named(clocks.id)}“`);
    return {
        phrase: say(`kept share of ${what}`, `eingehaltener Anteil ${what}`),
        fraction: {
            over: say('clocks that were kept', 'eingehaltene Uhren'),
            under: say('clocks due in the period that were kept or missed', 'im Zeitraum fällige Uhren, eingehalten oder verletzt'),
        },
    };
}
function noticeWords(days, { say }) {
    return {
        phrase: say(`capacity limits announced ${days} days ahead`, `Kapazitätsgrenzen, ${days} Tage vorher angekündigt`),
        fraction: {
            over: say('those announced in time', 'davon rechtzeitig angekündigte'),
            under: say('cuts of capacity that took effect in the period', 'im Zeitraum wirksam gewordene Einschränkungen'),
        },
    };
}
function differenceWords({ crm, map }, { say, named }) {
    return {
        phrase: say(`share of leads that stand in another stage in ${named(map)} than in ${named(crm)}`, `Anteil der Leads, die in ${named(map)} in einer anderen Phase stehen als in ${named(crm)}`),
        fraction: {
            over: say('those with two stages', 'davon jene mit zwei verschiedenen Phasen'),
            under: say('leads that both systems have', 'Leads, die beide Systeme kennen'),
        },
    };
}
function npsWords({ to }, { say }) {
    const phrase = to === 'marketing'
        ? say('what sales thinks of working with marketing (NPS)', 'was der Vertrieb von der Zusammenarbeit mit dem Marketing hält (NPS)')
        : say('what marketing thinks of working with sales (NPS)', 'was das Marketing von der Zusammenarbeit mit dem Vertrieb hält (NPS)');
    return { phrase };
}
