import { worstFidelity } from '../../caveat.js';
import { apiNames } from '../api-name.js';
import { all, any, caveatsOf } from '../formula/condition.js';
import { conditionText, deepest } from '../formula/condition-text.js';
import { excessOf, expandedSize } from '../formula/size.js';
import { calculated } from '../workbench.js';
import { entryConditions } from './entry-conditions.js';
import { listViewPath } from './list-view.js';
import { splitFilters, ticked } from './ready-view.js';
/**
 * A checkbox that says whether the lead may enter the stage now, and a list of those leads. Where the checkbox would be
 * too large, its parts get one each and the list puts them together.
 */
export function readiness(workbench, stage, gates, score) {
    const { entry } = stage;
    const asks = entry.automatic || entry.require !== undefined || entry.threshold !== undefined;
    if (!asks && entry.fields.length === 0 && entry.fastTrack === undefined)
        return { views: [], carriers: [] };
    const conditions = entryConditions(workbench, stage, gates, score);
    const { fastTrack, threshold, ...always } = conditions;
    const whole = all([...Object.values(always), any([threshold, fastTrack])]);
    const { fields, view } = worstFidelity(caveatsOf(whole)) === 'missing'
        ? { fields: [], view: undefined }
        : writeReadiness(workbench, stage, conditions, whole, score);
    const lost = view === undefined ? unwritten(caveatsOf(whole)) : [];
    const files = view === undefined ? [] : [listViewPath(view.name)];
    const carrier = (aspect, caveats) => ({
        clause: `stage/${stage.id}/${aspect}`,
        caveats: [...caveats, ...lost],
        fields,
        files,
    });
    return {
        views: view === undefined ? [] : [view],
        carriers: [
            ...(asks ? [carrier('entry', [...caveatsOf(whole), ...(entry.automatic ? [marked] : [])])] : []),
            ...(entry.fields.length > 0 ? [carrier('fields', caveatsOf(conditions.fields))] : []),
            ...(entry.fastTrack === undefined ? [] : [carrier('fast-track', caveatsOf(fastTrack))]),
        ],
    };
}
function writeReadiness(workbench, stage, conditions, whole, score) {
    const made = [];
    const partField = (word, condition) => {
        const name = checkbox(workbench, stage, word, condition);
        if (name !== undefined)
            made.push(name);
        return name;
    };
    const ready = partField('ready', whole);
    const filters = ready === undefined
        ? splitFilters(workbench, stage, conditions, score, partField)
        : { filters: [ticked(ready)] };
    if (filters === undefined)
        return { fields: made, view: undefined };
    const names = apiNames(workbench.configuration.prefix);
    const shown = [score?.fields.total, score?.fields.grade, score?.fields.outcome];
    const view = {
        name: names.of(`ready/${stage.id}`, ['ready', stage.id]),
        label: `Ready: ${workbench.words(stage.title)}`,
        columns: shown.filter((field) => field !== undefined),
        ...filters,
    };
    return { fields: made, view };
}
/** Adds the checkbox unless Salesforce has no room for its formula. */
function checkbox(workbench, stage, word, condition) {
    const formula = conditionText(condition, deepest, workbench.extract);
    if (excessOf(formula, expandedSize(workbench.formulas())) !== undefined)
        return undefined;
    const says = word === 'ready' ? { of: 'ready', stage: stage.id } : undefined;
    return workbench.add(calculated({
        name: workbench.fieldName(`${word}/${stage.id}`, [word, stage.id]),
        label: `${labels[word] ?? word}: ${workbench.words(stage.title)}`,
        description: descriptions[word] ?? '',
        ...(says !== undefined && { says }),
        type: { type: 'Checkbox' },
        formula,
    }));
}
const labels = {
    ready: 'Ready',
    eligible: 'Eligible',
    threshold: 'Threshold',
    'fast-track': 'Fast track',
};
const descriptions = {
    ready: 'Ticked while the lead fulfils everything the stage asks for.',
    eligible: 'Ticked while no gate is true and the data and criteria that the stage always asks for are there.',
    threshold: 'Ticked while the part of the threshold that is not read off the score is reached.',
    'fast-track': 'Ticked while a signal that skips the threshold is recent enough.',
};
const marked = {
    fidelity: 'approximated',
    words: {
        en: 'leads that are ready are listed; moving them is left to a person or to leadpact',
        de: 'Leads, die bereit sind, stehen in einer Liste; weitergerückt werden sie von Hand oder durch leadpact',
    },
};
function unwritten(caveats) {
    const missing = caveats.filter(({ fidelity }) => fidelity === 'missing');
    return missing.length > 0 ? missing : [tooLarge];
}
const tooLarge = {
    fidelity: 'missing',
    words: {
        en: 'the conditions are too large for formulas, taken apart too',
        de: 'die Bedingungen sind zu groß für Formeln, auch zerlegt',
    },
};
