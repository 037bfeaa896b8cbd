import type { CodePage } from '../diagnostics/code-page.ts';
import { aliasExpansion } from './codes/alias-expansion.ts';
import { colonInText } from './codes/colon-in-text.ts';
import { controlCharacter } from './codes/control-character.ts';
import { cyclicAlias } from './codes/cyclic-alias.ts';
import { directive } from './codes/directive.ts';
import { duplicateKey } from './codes/duplicate-key.ts';
import { encoding } from './codes/encoding.ts';
import { indentation } from './codes/indentation.ts';
import { invisibleCharacter } from './codes/invisible-character.ts';
import { keyNotText } from './codes/key-not-text.ts';
import { leadingZero } from './codes/leading-zero.ts';
import { mergeConflict } from './codes/merge-conflict.ts';
import { mergeKey } from './codes/merge-key.ts';
import { missingColon } from './codes/missing-colon.ts';
import { missingComma } from './codes/missing-comma.ts';
import { numberNotExact } from './codes/number-not-exact.ts';
import { numberNotFinite } from './codes/number-not-finite.ts';
import { reservedCharacter } from './codes/reserved-character.ts';
import { syntax } from './codes/syntax.ts';
import { tabIndentation } from './codes/tab-indentation.ts';
import { tag } from './codes/tag.ts';
import { textTooLong } from './codes/text-too-long.ts';
import { thousandsPoint } from './codes/thousands-point.ts';
import { tooDeep } from './codes/too-deep.ts';
import { tooLarge } from './codes/too-large.ts';
import { tooManyFindings } from './codes/too-many-findings.ts';
import { unclosedBracket } from './codes/unclosed-bracket.ts';
import { unclosedQuote } from './codes/unclosed-quote.ts';
import { unknownAlias } from './codes/unknown-alias.ts';
import { unknownEscape } from './codes/unknown-escape.ts';
import { unsafeKey } from './codes/unsafe-key.ts';

/** Every code a finding of the loader can carry, by name. */
export const loadCodes: readonly CodePage[] = [
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
