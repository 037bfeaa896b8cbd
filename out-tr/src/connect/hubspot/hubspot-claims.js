import { ForeignText } from '../../analyze/told/foreign-text.js';
import { hubspot } from '../../compile/hubspot/hubspot.js';
import { passesTest } from '../../compile/hubspot/read/evaluate-test.js';
import { jsonTree } from '../../compile/hubspot/read/json-tree.js';
import { listAlternatives } from '../../compile/hubspot/read/list-filter.js';
import { propertyMeanings } from '../../compile/hubspot/read/property-meaning.js';
import { readAlternatives } from '../../compile/hubspot/read/read-test.js';
import { fileName, placeAt } from '../artefact-file.js';
import { contactValue } from './contact-value.js';
import { meantLists } from './meant-lists.js';
/** A reader of retrieved lists: everything they say and the agreement says, too. A list is known by its name. */
export function openHubspot(agreement, configuration) {
    const meanings = propertyMeanings(agreement, configuration);
    const reading = { agreement, meaningOf: (property) => meanings.get(property) };
    const { clauses } = hubspot.compile(agreement, configuration);
    const exact = new Set(clauses.flatMap(({ fidelity, id }) => (fidelity === 'exact' ? [id] : [])));
    const written = writtenLists(agreement, configuration);
    return (files) => files.flatMap((file) => claimOfFile(reading, written, exact, file) ?? []);
}
/** By the name that people see. */
function writtenLists(agreement, configuration) {
    const byFile = new Map(meantLists(agreement).map((list) => [`lists/${list.file}.json`, list]));
    const { artifacts } = hubspot.compile(agreement, configuration);
    return new Map(artifacts.flatMap(({ content, path }) => {
        const list = byFile.get(path);
        if (list === undefined)
            return [];
        const tree = jsonTree(content);
        return [[nameOf(tree), { list, alternatives: alternativesOf(tree) }]];
    }));
}
function claimOfFile(reading, written, exact, file) {
    let clause;
    try {
        const tree = jsonTree(file.content);
        const known = isList(tree) ? written.get(nameOf(tree)) : undefined;
        if (known === undefined)
            return undefined;
        clause = known.list.clause;
        const place = placeAt(file, tree.at);
        return claimOf(reading, known.list, place, alternativesOf(tree), known.alternatives, exact.has(clause));
    }
    catch (error) {
        if (!(error instanceof ForeignText))
            throw error;
        const isOwn = [...written.values()].some(({ list }) => `${list.file}.json` === fileName(file.path));
        if (clause === undefined && !isOwn)
            return undefined;
        const place = placeAt(file, error.at);
        return { place, what: error.message, ...(clause !== undefined && { clause }) };
    }
}
function claimOf(reading, { clause, expected, meant }, place, found, written, isExact) {
    const shows = (of) => (witness) => isIn(reading, of, witness);
    return {
        clause,
        place,
        found: readAlternatives(reading, found),
        meant,
        written: readAlternatives(reading, written),
        isExact,
        expected,
        got: shows(found),
        gotWritten: shows(written),
    };
}
/** Is the lead's contact in the list? */
function isIn({ agreement, meaningOf }, of, witness) {
    const at = { now: witness.asOf, today: witness.facts.today };
    return of.some((tests) => tests.every((test) => passesTest(test, contactValue(agreement, meaningOf(test.property), witness), at)));
}
function isList(tree) {
    return tree.is === 'object' && tree.entries.has('filterBranch');
}
function nameOf(tree) {
    const name = tree.is === 'object' ? tree.entries.get('name') : undefined;
    return name?.is === 'value' ? String(name.value) : '';
}
function alternativesOf(tree) {
    const branch = tree.is === 'object' ? tree.entries.get('filterBranch') : undefined;
    if (branch === undefined)
        throw new ForeignText('a list without filters', tree.at);
    return listAlternatives(branch);
}
