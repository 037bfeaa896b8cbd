import { childNamed } from '../../compile/salesforce/read/metadata-document.js';
import { placeAt } from '../artefact-file.js';
import { assignmentClaim } from './assignment-claims.js';
import { fieldClaim } from './field-claims.js';
import { isUnread, readMetadata, readWrittenFormula, textOf } from './formula-files.js';
import { listViewClaim } from './list-view-claims.js';
import { systemNames } from './system-names.js';
/** A reader of retrieved metadata files of the lead: everything they say and the agreement says, too. */
export function openSalesforce(agreement, configuration) {
    const names = systemNames(agreement, configuration);
    return (files) => claimsOf(names, files);
}
function claimsOf(names, files) {
    const documents = files.map((file) => ({ file, root: readMetadata(file) }));
    // What somebody else keeps in the same system may be written in any way.
    const unread = documents.flatMap(({ file, root }) => isUnread(root) && names.isOwnFile(file.path) ? [root] : []);
    const read = documents.flatMap(({ file, root }) => (isUnread(root) ? [] : [{ file, root }]));
    const formulas = new Map(read.flatMap(({ file, root }) => formulaOf(file, root)));
    const partOf = (field) => {
        const formula = formulas.get(field)?.formula;
        return formula === undefined || isUnread(formula) ? undefined : formula.expression;
    };
    const fields = [...names.model.fields].flatMap(({ name, says }) => {
        const found = formulas.get(name);
        if (found === undefined || says === undefined)
            return [];
        if (isUnread(found.formula))
            return [found.formula];
        return [fieldClaim(names, says, name, found.formula, partOf)];
    });
    const others = read.flatMap(({ file, root }) => {
        if (root.name === 'ListView')
            return listViewClaim(names, file, root, partOf) ?? [];
        return root.name === 'AssignmentRules' ? (assignmentClaim(names, file, root, partOf) ?? []) : [];
    });
    return [...unread, ...fields, ...others];
}
/** The formula of a calculated field; blanks must stay blanks there. */
function formulaOf(file, root) {
    const element = childNamed(root, 'formula');
    if (root.name !== 'CustomField' || element === undefined)
        return [];
    const name = textOf(root, 'fullName');
    if (textOf(root, 'formulaTreatBlanksAs') !== 'BlankAsBlank')
        return [[name, { formula: { place: placeAt(file, root.at), what: 'blanks that are treated as zeros' } }]];
    return [[name, { formula: readWrittenFormula(file, element) }]];
}
