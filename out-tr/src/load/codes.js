import { aliasExpansion } from './codes/alias-expansion.js';
import { colonInText } from './codes/colon-in-text.js';
import { controlCharacter } from './codes/control-character.js';
import { cyclicAlias } from './codes/cyclic-alias.js';
import { directive } from './codes/directive.js';
import { duplicateKey } from './codes/duplicate-key.js';
import { encoding } from './codes/encoding.js';
import { indentation } from './codes/indentation.js';
import { invisibleCharacter } from './codes/invisible-character.js';
import { keyNotText } from './codes/key-not-text.js';
import { leadingZero } from './codes/leading-zero.js';
import { mergeConflict } from './codes/merge-conflict.js';
import { mergeKey } from './codes/merge-key.js';
import { missingColon } from './codes/missing-colon.js';
import { missingComma } from './codes/missing-comma.js';
import { numberNotExact } from './codes/number-not-exact.js';
import { numberNotFinite } from './codes/number-not-finite.js';
import { reservedCharacter } from './codes/reserved-character.js';
import { syntax } from './codes/syntax.js';
import { tabIndentation } from './codes/tab-indentation.js';
import { tag } from './codes/tag.js';
import { textTooLong } from './codes/text-too-long.js';
import { thousandsPoint } from './codes/thousands-point.js';
import { tooDeep } from './codes/too-deep.js';
import { tooLarge } from './codes/too-large.js';
import { tooManyFindings } from './codes/too-many-findings.js';
import { unclosedBracket } from './codes/unclosed-bracket.js';
import { unclosedQuote } from './codes/unclosed-quote.js';
import { unknownAlias } from './codes/unknown-alias.js';
import { unknownEscape } from './codes/unknown-escape.js';
import { unsafeKey } from './codes/unsafe-key.js';
/** Every code a finding of the loader can carry, by name. */
export const loadCodes = [
    aliasExpansion,
    colonInText,
    controlCharacter,
    cyclicAlias,
    directive,
    duplicateKey,
    encoding,
    indentation,
    invisibleCharacter,
    keyNotText,
    leadingZero,
    mergeConflict,
    mergeKey,
    missingColon,
    missingComma,
    numberNotExact,
    numberNotFinite,
    reservedCharacter,
    syntax,
    tabIndentation,
    tag,
    textTooLong,
    thousandsPoint,
    tooDeep,
    tooLarge,
    tooManyFindings,
    unclosedBracket,
    unclosedQuote,
    unknownAlias,
    unknownEscape,
    unsafeKey,
];
