import { type TypeCode, typeCodes } from '../../criteria/type-codes.ts';
import type { CodePage } from '../../diagnostics/code-page.ts';
import { answer } from './codes/answer.ts';
import { attribution } from './codes/attribution.ts';
import { changeApprover } from './codes/change-approver.ts';
import { columnForm } from './codes/column-form.ts';
import { csvColumn } from './codes/csv-column.ts';
import { csvSyntax } from './codes/csv-syntax.ts';
import { cycle } from './codes/cycle.ts';
import { decayRises } from './codes/decay-rises.ts';
import { defaultScoring } from './codes/default-scoring.ts';
import { duplicateName } from './codes/duplicate-name.ts';
import { duplicateValue } from './codes/duplicate-value.ts';
import { emptySpan } from './codes/empty-span.ts';
import { invariant } from './codes/invariant.ts';
import { largeChecklist } from './codes/large-checklist.ts';
import { lateRatification } from './codes/late-ratification.ts';
import { levels } from './codes/levels.ts';
import { maxWithoutCount } from './codes/max-without-count.ts';
import { measure } from './codes/measure.ts';
import { missingKind } from './codes/missing-kind.ts';
import { noWhole } from './codes/no-whole.ts';
import { number } from './codes/number.ts';
import { points } from './codes/points.ts';
import { quantity } from './codes/quantity.ts';
import { rate } from './codes/rate.ts';
import { recordFile } from './codes/record-file.ts';
import { renamedFrom } from './codes/renamed-from.ts';
import { reservedName } from './codes/reserved-name.ts';
import { sameOrder } from './codes/same-order.ts';
import { secondDocument } from './codes/second-document.ts';
import { steps } from './codes/steps.ts';
import { targetBaseline } from './codes/target-baseline.ts';
import { tiers } from './codes/tiers.ts';
import { timeFormat } from './codes/time-format.ts';
import { tooManyFindings } from './codes/too-many-findings.ts';
import { tooManyItems } from './codes/too-many-items.ts';
import { undeclaredLanguage } from './codes/undeclared-language.ts';
import { unknownCurrency } from './codes/unknown-currency.ts';
import { unknownName } from './codes/unknown-name.ts';
import { unknownZone } from './codes/unknown-zone.ts';
import { unreachablePass } from './codes/unreachable-pass.ts';
import { wrongKind } from './codes/wrong-kind.ts';

/** Codes of findings on what documents say together. */
export type LinkCode =
  | 'link/answer'
  | 'link/attribution'
  | 'link/change-approver'
  | 'link/column-form'
  | 'link/csv-column'
  | 'link/csv-syntax'
  | 'link/cycle'
  | 'link/decay-rises'
  | 'link/default-scoring'
  | 'link/duplicate-name'
  | 'link/duplicate-value'
  | 'link/empty-span'
  | 'link/invariant'
  | 'link/large-checklist'
  | 'link/late-ratification'
  | 'link/levels'
  | 'link/max-without-count'
  | 'link/measure'
  | 'link/missing-kind'
  | 'link/no-whole'
  | 'link/number'
  | 'link/points'
  | 'link/quantity'
  | 'link/rate'
  | 'link/record-file'
  | 'link/renamed-from'
  | 'link/reserved-name'
  | 'link/same-order'
  | 'link/second-document'
  | 'link/steps'
  | 'link/target-baseline'
  | 'link/tiers'
  | 'link/time-format'
  | 'link/too-many-findings'
  | 'link/too-many-items'
  | 'link/undeclared-language'
  | 'link/unknown-currency'
  | 'link/unknown-name'
  | 'link/unknown-zone'
  | 'link/unreachable-pass'
  | 'link/wrong-kind';

/** The page of every code of the linker itself. */
const linkCodes: Readonly<Record<LinkCode, CodePage>> = {
  'link/answer': answer,
  'link/attribution': attribution,
  'link/change-approver': changeApprover,
  'link/column-form': columnForm,
  'link/csv-column': csvColumn,
  'link/csv-syntax': csvSyntax,
  'link/cycle': cycle,
  'link/decay-rises': decayRises,
  'link/default-scoring': defaultScoring,
  'link/duplicate-name': duplicateName,
  'link/duplicate-value': duplicateValue,
  'link/empty-span': emptySpan,
  'link/invariant': invariant,
  'link/large-checklist': largeChecklist,
  'link/late-ratification': lateRatification,
  'link/levels': levels,
  'link/max-without-count': maxWithoutCount,
  'link/measure': measure,
  'link/missing-kind': missingKind,
  'link/no-whole': noWhole,
  'link/number': number,
  'link/points': points,
  'link/quantity': quantity,
  'link/rate': rate,
  'link/record-file': recordFile,
  'link/renamed-from': renamedFrom,
  'link/reserved-name': reservedName,
  'link/same-order': sameOrder,
  'link/second-document': secondDocument,
  'link/steps': steps,
  'link/target-baseline': targetBaseline,
  'link/tiers': tiers,
  'link/time-format': timeFormat,
  'link/too-many-findings': tooManyFindings,
  'link/too-many-items': tooManyItems,
  'link/undeclared-language': undeclaredLanguage,
  'link/unknown-currency': unknownCurrency,
  'link/unknown-name': unknownName,
  'link/unknown-zone': unknownZone,
  'link/unreachable-pass': unreachablePass,
  'link/wrong-kind': wrongKind,
};

/** The page of every code that linking can report, those of criteria included. */
export const reportedCodes: Readonly<Record<LinkCode | TypeCode, CodePage>> = { ...typeCodes, ...linkCodes };
