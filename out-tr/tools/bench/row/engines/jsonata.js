import { jsonataLanguage } from '../languages/jsonata.js';
import { translate } from '../translate/translation.js';
import { rowOfWhole, wholeQuestion } from '../whole-answer.js';
/** One parsed expression that gives the whole row. */
export function jsonataEngines({ jsonata }, agreement, leads) {
    const counting = 'in the language';
    const { fit, engagement, enters, route } = translate(agreement, jsonataLanguage, counting);
    const expression = jsonata(`(
    $fit := ${fit};
    $engagement := ${engagement};
    $total := $min([100, $fit + $engagement]);
    $enters := isBeforeHandoff and ${enters};
    $route := isWithSales or $enters ? ${route} : null;
    { "fit": $fit, "engagement": $engagement, "total": $total, "enters": $enters, "route": $route }
  )`);
    const questions = leads.map((lead) => wholeQuestion(lead, counting));
    const rowsOf = (from, to) => Promise.all(leads
        .slice(from, to)
        .map(async (lead, index) => rowOfWhole(lead, await expression.evaluate(questions[from + index]))));
    return [{ name: 'jsonata', isSlow: true, inFlight: 1, rowsOf }];
}
