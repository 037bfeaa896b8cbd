import { typeCodes } from '../../criteria/type-codes.js';
import { answer } from './codes/answer.js';
import { attribution } from './codes/attribution.js';
import { columnForm } from './codes/column-form.js';
import { csvColumn } from './codes/csv-column.js';
import { csvSyntax } from './codes/csv-syntax.js';
import { cycle } from './codes/cycle.js';
import { decayRises } from './codes/decay-rises.js';
import { defaultScoring } from './codes/default-scoring.js';
import { duplicateName } from './codes/duplicate-name.js';
import { duplicateValue } from './codes/duplicate-value.js';
import { emptySpan } from './codes/empty-span.js';
import { invariant } from './codes/invariant.js';
import { largeChecklist } from './codes/large-checklist.js';
import { levels } from './codes/levels.js';
import { maxWithoutCount } from './codes/max-without-count.js';
import { measure } from './codes/measure.js';
import { missingKind } from './codes/missing-kind.js';
import { noWhole } from './codes/no-whole.js';
import { number } from './codes/number.js';
import { points } from './codes/points.js';
import { quantity } from './codes/quantity.js';
import { rate } from './codes/rate.js';
import { recordFile } from './codes/record-file.js';
import { reservedName } from './codes/reserved-name.js';
import { sameOrder } from './codes/same-order.js';
import { secondDocument } from './codes/second-document.js';
import { steps } from './codes/steps.js';
import { tiers } from './codes/tiers.js';
import { timeFormat } from './codes/time-format.js';
import { tooManyFindings } from './codes/too-many-findings.js';
import { tooManyItems } from './codes/too-many-items.js';
import { undeclaredLanguage } from './codes/undeclared-language.js';
import { unknownCurrency } from './codes/unknown-currency.js';
import { unknownName } from './codes/unknown-name.js';
import { unknownZone } from './codes/unknown-zone.js';
import { unreachablePass } from './codes/unreachable-pass.js';
import { wrongKind } from './codes/wrong-kind.js';
/** The page of every code of the linker itself. */
const linkCodes = {
    'link/answer': answer,
    'link/attribution': attribution,
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
    'link/reserved-name': reservedName,
    'link/same-order': sameOrder,
    'link/second-document': secondDocument,
    'link/steps': steps,
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
export const reportedCodes = { ...typeCodes, ...linkCodes };
