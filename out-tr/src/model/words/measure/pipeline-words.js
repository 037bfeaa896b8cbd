/** What becomes of opportunities, in money and in number. */
export function pipelineWords(measure, names) {
    const { say, stage, named } = names;
    switch (measure.of) {
        case 'coverage':
            return coverageWords(measure, names);
        case 'stability':
            return {
                phrase: say(`steadiness of “${named(measure.metric)}” over at least ${measure.weeks} weeks`, `Stetigkeit von „${named(measure.metric)}“ über mindestens ${measure.weeks} Wochen`),
            };
        case 'win-rate':
            return winRateWords(measure, names);
        case 'deal-size':
            return {
                phrase: say('average value of a won opportunity', 'mittlerer Wert eines gewonnenen Auftrags'),
                fraction: {
                    over: say('value won in the period', 'im Zeitraum gewonnener Wert'),
                    under: say('opportunities won in the period', 'im Zeitraum gewonnene Aufträge'),
                },
            };
        case 'won-revenue':
            return { phrase: say('value won in the period', 'im Zeitraum gewonnener Wert') };
        case 'attributed':
            return attributedWords(measure, names);
        case 'cost-per':
            return {
                phrase: say(`cost per ${stage(measure.stage)}`, `Kosten je ${stage(measure.stage)}`),
                fraction: {
                    over: say('everything spent in the period', 'alle Ausgaben des Zeitraums'),
                    under: say(`first entries of ${stage(measure.stage)} in it`, `erste Eintritte in ${stage(measure.stage)} im Zeitraum`),
                },
            };
        case 'forecast-accuracy':
            return forecastWords(measure, names);
        default:
            return measure;
    }
}
function coverageWords({ from }, { say, stage }) {
    return {
        phrase: say('how often the open pipeline covers what is still to be won', 'wie oft die offene Pipeline deckt, was noch zu gewinnen ist'),
        fraction: {
            over: say(`value of open opportunities from ${stage(from)} on that should close in the period`, `Wert offener Verkaufschancen ab ${stage(from)}, die im Zeitraum schließen sollen`),
            under: say('target of the period less what is won', 'Ziel des Zeitraums abzüglich des Gewonnenen'),
        },
    };
}
function winRateWords({ by }, { say }) {
    const [en, de] = by === 'count'
        ? ['number of opportunities', 'Zahl der Verkaufschancen']
        : ['value of opportunities', 'Wert der Verkaufschancen'];
    return {
        phrase: say(`share of decided opportunities that are won, by ${by}`, `gewonnener Anteil der entschiedenen Verkaufschancen, nach ${by === 'count' ? 'Zahl' : 'Wert'}`),
        fraction: {
            over: say(`${en} won in the period`, `${de}, die im Zeitraum gewonnen wurden`),
            under: say(`${en} won or lost in the period`, `${de}, die im Zeitraum gewonnen oder verloren wurden`),
        },
    };
}
function attributedWords({ what, attribution, as }, { say, named }) {
    const [en, de] = what === 'revenue' ? ['won revenue', 'gewonnenem Umsatz'] : ['opened pipeline', 'eröffneter Pipeline'];
    const phrase = say(`${en} credited to marketing by “${named(attribution)}”`, `was „${named(attribution)}“ dem Marketing an ${de} zurechnet`);
    if (as === 'amount')
        return { phrase };
    return {
        phrase: say(`share of ${phrase}`, `Anteil dessen, ${phrase}`),
        fraction: {
            over: say('credit of the channels of marketing', 'Anteil der Kanäle des Marketings'),
            under: say(what === 'revenue'
                ? 'everything won in the period, attributed or not'
                : 'everything opened in the period, attributed or not', what === 'revenue'
                ? 'alles im Zeitraum Gewonnene, zugerechnet oder nicht'
                : 'alles im Zeitraum Eröffnete, zugerechnet oder nicht'),
        },
    };
}
function forecastWords({ category, day }, { say }) {
    const when = day.count === 'business'
        ? say(`working day ${day.n}`, `Arbeitstag ${day.n}`)
        : say(`day ${day.n}`, `Tag ${day.n}`);
    return {
        phrase: say(`accuracy of the sales forecast “${category}” of ${when} of the period`, `Treffgenauigkeit der Vertriebsprognose „${category}“ von ${when} des Zeitraums`),
        fraction: {
            over: say('won value less the summed errors of the forecasts', 'gewonnener Wert abzüglich der Summe der Abweichungen'),
            under: say('won value', 'gewonnener Wert'),
        },
    };
}
