import type { Expression } from '../../compile/salesforce/read/expression.ts';
import { childNamed, type XmlElement } from '../../compile/salesforce/read/metadata-document.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import { type ArtefactFile, placeAt } from '../artefact-file.ts';
import type { ArtefactReader, Claim, Unread } from '../claim.ts';
import { assignmentClaim } from './assignment-claims.ts';
import { fieldClaim } from './field-claims.ts';
import { isUnread, readMetadata, readWrittenFormula, textOf, type WrittenFormula } from './formula-files.ts';
import { listViewClaim } from './list-view-claims.ts';
import { readableFormulas } from './readable-formulas.ts';
import { type SystemNames, systemNames } from './system-names.ts';

/** A reader of retrieved metadata files of the lead: everything they say and the agreement says, too. */
export function openSalesforce(agreement: Agreement, configuration: TargetConfiguration): ArtefactReader {
  const names = systemNames(agreement, configuration);
  return (files) => claimsOf(names, files);
}

function claimsOf(own: SystemNames, files: readonly ArtefactFile[]): readonly (Claim | Unread)[] {
  const documents = files.map((file) => ({ file, root: readMetadata(file) }));
  // What somebody else keeps in the same system may be written in any way.
  const unread = documents.flatMap(({ file, root }) =>
    isUnread(root) && own.isOwnFile(file.path) ? [root] : [],
  );
  const read = documents.flatMap(({ file, root }) => (isUnread(root) ? [] : [{ file, root }]));
  const formulas = new Map(read.flatMap(({ file, root }) => formulaOf(file, root)));
  const readable = readableFormulas(
    new Map(
      [...formulas].flatMap(([name, { formula }]) => (isUnread(formula) ? [] : [[name, formula] as const])),
    ),
  );
  const partOf = (field: string): Expression | undefined => readable.get(field)?.expression;
  const names = withParts(own, partOf);
  const fields = [...names.model.fields].flatMap(({ name, says }): readonly (Claim | Unread)[] => {
    const found = formulas.get(name);
    if (found === undefined || says === undefined) return [];
    if (isUnread(found.formula)) return [found.formula];
    return [fieldClaim(names, says, name, found.formula, partOf)];
  });
  const others = read.flatMap(({ file, root }) => {
    if (root.name === 'ListView') return listViewClaim(names, file, root, partOf) ?? [];
    return root.name === 'AssignmentRules' ? (assignmentClaim(names, file, root, partOf) ?? []) : [];
  });
  return [...unread, ...fields, ...others];
}

/** A calculated field of which the agreement knows nothing is read in the place of its name. */
function withParts(names: SystemNames, partOf: (field: string) => Expression | undefined): SystemNames {
  return {
    ...names,
    meaningOf: (field) =>
      names.meaningOf(field) ?? (partOf(field) === undefined ? undefined : { of: 'part' }),
  };
}

interface FoundFormula {
  readonly formula: WrittenFormula | Unread;
}

/** The formula of a calculated field; blanks must stay blanks there. */
function formulaOf(file: ArtefactFile, root: XmlElement): readonly (readonly [string, FoundFormula])[] {
  const element = childNamed(root, 'formula');
  if (root.name !== 'CustomField' || element === undefined) return [];
  const name = textOf(root, 'fullName');
  if (textOf(root, 'formulaTreatBlanksAs') !== 'BlankAsBlank')
    return [[name, { formula: { place: placeAt(file, root.at), what: 'blanks that are treated as zeros' } }]];
  return [[name, { formula: readWrittenFormula(file, element) }]];
}
