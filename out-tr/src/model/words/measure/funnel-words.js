/** How leads move through the stages. */
export function funnelWords(measure, names) {
    const { say, stage } = names;
    switch (measure.of) {
        case 'entries':
            return {
                phrase: say(`leads entering ${stage(measure.stage)}`, `Leads, die ${stage(measure.stage)} erreichen`),
            };
        case 'conversion':
            return conversionWords(measure, names);
        case 'throughput':
            return throughputWords(measure, names);
        case 'acceptance':
            return {
                phrase: say('accepted among all decided handoffs', 'angenommene unter allen entschiedenen Übergaben'),
                fraction: {
                    over: say('handoffs accepted, by a person or by running out of time', 'angenommene Übergaben, von Hand oder durch Fristablauf'),
                    under: say('handoffs decided in the period', 'im Zeitraum entschiedene Übergaben'),
                },
            };
        case 'completeness':
            return completenessWords(measure.stage, names);
        case 'connection':
            return connectionWords(measure.stage, names);
        case 'ageing':
            return ageingWords(measure, names);
        case 'sales-cycle':
            return {
                phrase: say(`days from ${stage(measure.from)} to ${stage(measure.to)}, for those that arrived in the period`, `Tage von ${stage(measure.from)} bis ${stage(measure.to)}, für alle, die im Zeitraum ankamen`),
            };
        default:
            return measure;
    }
}
function conversionWords({ from, to, base, withinDays }, { say, stage }) {
    const kept = base === 'accepted' ? say('of the accepted', 'der angenommenen') : say('of all', 'aller');
    const accepted = base === 'accepted' ? say(' and that sales accepted', ' und die der Vertrieb annahm') : '';
    return {
        phrase: say(`share ${kept} ${stage(from)} that reach ${stage(to)} within ${withinDays} days`, `Anteil ${kept} ${stage(from)}, die innerhalb von ${withinDays} Tagen ${stage(to)} erreichen`),
        fraction: {
            over: say(`those of them that reached ${stage(to)} less than ${withinDays} days later`, `davon jene, die weniger als ${withinDays} Tage später ${stage(to)} erreichten`),
            under: say(`leads that entered ${stage(from)} in the period${accepted}`, `Leads, die im Zeitraum ${stage(from)} erreichten${accepted}`),
        },
    };
}
function throughputWords({ from, to }, { say, stage }) {
    return {
        phrase: say(`entries of ${stage(to)} for each entry of ${stage(from)} in the same period`, `Eintritte in ${stage(to)} je Eintritt in ${stage(from)} im selben Zeitraum`),
        fraction: {
            over: say(`first entries of ${stage(to)} in the period`, `erste Eintritte in ${stage(to)} im Zeitraum`),
            under: say(`first entries of ${stage(from)} in the period`, `erste Eintritte in ${stage(from)} im Zeitraum`),
        },
    };
}
function completenessWords(id, { say, stage }) {
    return {
        phrase: say(`known required and expected fields at the entry of ${stage(id)}`, `bekannte Pflicht- und Soll-Angaben beim Eintritt in ${stage(id)}`),
        fraction: {
            over: say('fields that were known', 'bekannte Felder'),
            under: say(`expected fields of all leads that entered ${stage(id)} in the period`, `erwartete Felder aller Leads, die im Zeitraum ${stage(id)} erreichten`),
        },
    };
}
function connectionWords(id, { say, stage }) {
    return {
        phrase: say(`share of ${stage(id)} with whom somebody got to speak`, `Anteil der ${stage(id)}, mit denen ein Gespräch zustande kam`),
        fraction: {
            over: say('those with at least one contact that connected', 'davon jene mit mindestens einem zustande gekommenen Gespräch'),
            under: say(`leads that entered ${stage(id)} in the period`, `Leads, die im Zeitraum ${stage(id)} erreichten`),
        },
    };
}
function ageingWords({ stage: id, without, overDays }, { say, stage }) {
    const days = say(overDays === 1 ? '1 day' : `${overDays} days`, overDays === 1 ? '1 Tag' : `${overDays} Tagen`);
    return {
        phrase: without === 'contact'
            ? say(`how many stand in ${stage(id)} for ${days} or longer and nobody has contacted them`, `wie viele seit ${days} oder länger in ${stage(id)} stehen, ohne dass jemand Kontakt aufnahm`)
            : say(`how many stand in ${stage(id)} and nothing has happened for ${days} or longer`, `wie viele in ${stage(id)} stehen, ohne dass seit ${days} oder länger etwas geschah`),
    };
}
