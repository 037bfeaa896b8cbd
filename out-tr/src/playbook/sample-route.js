import { criterionWords } from '../model/words/criterion-words.js';
import { readingWords } from '../model/words/reading-words.js';
import { html } from './html.js';
import { facts, part, table } from './parts.js';
import { link, say, words } from './view.js';
/** Where the lead went, and why no rule before took it. */
export function sampleRoute(view, { evaluation }) {
    const { route: routed, owner, queue } = evaluation;
    if (routed === null)
        return html ``;
    const { rules, queues } = view.agreement.routing;
    const failed = routed.failed.map(({ rule, condition, read }) => [
        link(view, 'routing', rules.find(({ id }) => id === rule), rule),
        condition
            ? criterionWords(condition, view.agreement, view.language)
            : say(view, 'its pool was empty', 'ihr Pool war leer'),
        condition ? readingWords(condition, read, view.agreement, view.language) : '',
    ]);
    return part(say(view, 'Route', 'Zuweisung'), html `${facts([
        [
            say(view, 'Rule', 'Regel'),
            routed.rule === null
                ? withoutRule(view, routed.via)
                : link(view, 'routing', rules.find(({ id }) => id === routed.rule), routed.rule),
        ],
        [say(view, 'Owner', 'Verantwortlich'), owner === null ? undefined : html `<code>${owner}</code>`],
        [say(view, 'Queue', 'Warteschlange'), queue === null ? undefined : words(view, queues[queue]?.title)],
    ])}${failed.length === 0 ? html `` : html `<details><summary>${say(view, `${failed.length} rules above did not match`, `${failed.length} Regeln davor passten nicht`)}</summary>${table([say(view, 'Rule', 'Regel'), say(view, 'First condition that failed', 'Erste nicht erfüllte Bedingung'), say(view, 'The lead has', 'Der Lead hat')], failed)}</details>`}`);
}
/** How a lead found its owner although no rule took it. */
function withoutRule(view, via) {
    if (via === 'account')
        return say(view, 'none: the owner of the account', 'keine: wer den Account betreut');
    return say(view, 'none: the fallback', 'keine: die Auffanglösung');
}
