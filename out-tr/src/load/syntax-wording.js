import { colonInText } from './codes/colon-in-text.js';
import { directive } from './codes/directive.js';
import { indentation } from './codes/indentation.js';
import { missingColon } from './codes/missing-colon.js';
import { missingComma } from './codes/missing-comma.js';
import { reservedCharacter } from './codes/reserved-character.js';
import { syntax } from './codes/syntax.js';
import { tabIndentation } from './codes/tab-indentation.js';
import { tag } from './codes/tag.js';
import { unclosedBracket } from './codes/unclosed-bracket.js';
import { unclosedQuote } from './codes/unclosed-quote.js';
import { unknownEscape } from './codes/unknown-escape.js';
/** Ordered: where a line has several problems, the first of these tells most, and the others follow from it. */
export const syntaxWordings = [
    {
        code: 'TAB_AS_INDENT',
        page: tabIndentation,
        points: 'character',
        message: 'the line is indented with a tab',
    },
    {
        code: 'MISSING_CHAR',
        says: /^Missing closing/,
        page: unclosedQuote,
        points: 'quote',
        message: 'the quote % is never closed',
    },
    {
        code: 'MISSING_CHAR',
        says: /must end with a/,
        page: unclosedBracket,
        points: 'bracket',
        message: 'the bracket % is never closed',
    },
    {
        code: 'BAD_INDENT',
        says: /and end with a/,
        page: unclosedBracket,
        points: 'bracket',
        message: 'the bracket % is never closed, or a line inside it is not indented',
    },
    {
        code: 'UNEXPECTED_TOKEN',
        says: /block-seq-ind on same line/,
        page: syntax,
        message: 'a list entry begins where the value of a key or the next key is expected',
        help: 'begin the list in the line below its key',
    },
    {
        code: 'MULTILINE_IMPLICIT_KEY',
        beside: 'BLOCK_AS_IMPLICIT_KEY',
        page: indentation,
        points: 'last line',
        message: '% stands deeper than the line above, which has a value of its own',
    },
    {
        code: 'BAD_INDENT',
        says: /Block scalar/,
        page: indentation,
        points: 'word',
        message: 'a line of the text block has too few blanks in front',
    },
    {
        code: 'BAD_INDENT',
        page: indentation,
        points: 'word',
        message: 'the line is not indented like its neighbours',
    },
    {
        code: 'BLOCK_AS_IMPLICIT_KEY',
        says: /Nested mappings/,
        page: colonInText,
        points: 'colon',
        message: 'a second colon with a blank behind it stands in the line',
    },
    { code: 'BLOCK_AS_IMPLICIT_KEY', page: syntax, message: 'a list cannot be a key' },
    {
        code: 'MULTILINE_IMPLICIT_KEY',
        says: /flow sequence pairs/,
        page: missingComma,
        message: '% is followed by no comma, so the next line became part of it',
    },
    {
        code: 'MULTILINE_IMPLICIT_KEY',
        page: missingColon,
        message: '% has no colon, so the next line became part of it',
    },
    {
        code: 'MISSING_CHAR',
        says: /Implicit map keys/,
        page: missingColon,
        message: '% is followed by no colon',
    },
    {
        code: 'MISSING_CHAR',
        says: /Missing space after :/,
        page: missingColon,
        points: 'word',
        message: 'a blank is missing after the colon of %',
    },
    {
        code: 'MISSING_CHAR',
        says: /^Missing , /,
        page: missingComma,
        points: 'word',
        message: 'a comma is missing before %',
    },
    {
        code: 'BLOCK_IN_FLOW',
        page: missingComma,
        message: 'inside brackets a comma is missing, or an indented part begins',
        help: 'separate the entries with commas, and write inner lists and maps in brackets too',
    },
    {
        code: 'MISSING_CHAR',
        says: /^Comments must/,
        page: syntax,
        message: 'a comment begins without a blank before its #',
        help: 'put a blank before the #, or the whole value in quotes if the # belongs to it',
    },
    {
        code: 'MISSING_CHAR',
        says: /without - indicator/,
        page: syntax,
        points: 'word',
        message: '% stands in a list without a dash before it',
        help: 'begin every entry with a dash and a blank',
    },
    { code: 'KEY_OVER_1024_CHARS', page: syntax, message: 'the key has more than 1024 characters' },
    {
        code: 'BAD_SCALAR_START',
        page: reservedCharacter,
        points: 'character',
        message: 'the value begins with %, which YAML keeps for itself',
    },
    { code: 'BAD_DQ_ESCAPE', page: unknownEscape, points: 'escape', message: '% is no escape that YAML knows' },
    {
        code: 'MISSING_CHAR',
        says: /directives-end/,
        page: directive,
        points: 'word',
        message: 'the document begins without --- after its directive',
    },
    {
        code: 'BAD_DIRECTIVE',
        says: /^Duplicate/,
        page: directive,
        message: 'the document states its version a second time',
        help: 'delete the line',
    },
    { code: 'BAD_DIRECTIVE', page: directive, message: '% is no directive of YAML 1.2' },
    { code: 'TAG_RESOLVE_FAILED', page: tag, message: 'the tag % has no meaning here' },
    { code: 'MULTIPLE_TAGS', page: syntax, message: 'the value has a second tag' },
    { code: 'MULTIPLE_ANCHORS', page: syntax, message: 'the value has a second anchor' },
    { code: 'ALIAS_PROPS', page: syntax, message: 'the alias % has an anchor or tag of its own' },
    {
        code: 'BAD_ALIAS',
        says: /ending in/,
        page: syntax,
        points: 'word',
        message: 'the name of an anchor or alias ends in a colon',
        help: 'put a blank before the colon, or the value in quotes if it begins with * or &',
    },
    {
        code: 'BAD_ALIAS',
        page: syntax,
        message: '% begins an anchor or alias that has no name',
        help: 'put the value in quotes if it begins with * or &',
    },
    {
        code: 'UNEXPECTED_TOKEN',
        says: /header includes extra/,
        page: reservedCharacter,
        points: 'word',
        message: '% follows the | or > that begins a text block',
        help: 'begin the text in the next line, or put the value in quotes',
    },
];
