import { blank, codeAt, colon, dash, giveUp, hash, newline } from './scan.js';
const comma = 44;
const doubleQuote = 34;
const singleQuote = 39;
const nothing = { text: '', quoted: false };
/** Brackets, braces and the comma end a scalar inside of them. */
function isFlowSign(code) {
    return code === comma || code === 91 || code === 93 || code === 123 || code === 125;
}
/** The scalar that begins here, up to what ends it in this line; `inFlow`: between brackets or braces. */
export function readToken(scan, inFlow) {
    const code = codeAt(scan, scan.at);
    if (code === doubleQuote || code === singleQuote)
        return readQuoted(scan, code);
    if (!mayBegin(scan)) {
        giveUp(scan);
        return nothing;
    }
    const start = scan.at;
    scan.at = endOfPlain(scan, inFlow);
    while (scan.text.charCodeAt(scan.at - 1) === blank)
        scan.at--;
    return { text: scan.text.slice(start, scan.at), quoted: false };
}
/** Whether a colon that makes what precedes it a key stands here. */
export function isKeyColon(scan) {
    if (codeAt(scan, scan.at) !== colon)
        return false;
    const next = codeAt(scan, scan.at + 1);
    return next === blank || next === newline;
}
/** Letters, digits and few signs, the dash only before one of them; every other sign may mean something to YAML. */
function mayBegin(scan) {
    const code = codeAt(scan, scan.at);
    return begins(code === dash ? codeAt(scan, scan.at + 1) : code);
}
function begins(code) {
    return code < 128 ? safe[code] === true : code > 0xa0;
}
const safe = Array.from({ length: 128 }, (_, code) => /[A-Za-z0-9_/($+.~]/.test(String.fromCharCode(code)));
/** A colon before a blank, a hash behind one, the end of the line, and between brackets their signs. */
function endOfPlain(scan, inFlow) {
    const { text } = scan;
    let at = scan.at;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code > colon && code < 91)
            continue;
        if (code === newline || (code === colon && endsKey(scan, at, inFlow)))
            break;
        if (code === hash && text.charCodeAt(at - 1) === blank)
            break;
        if (inFlow && isFlowSign(code))
            break;
    }
    return at;
}
function endsKey(scan, at, inFlow) {
    const next = codeAt(scan, at + 1);
    return next === blank || next === newline || (inFlow && isFlowSign(next));
}
/** In one line and without escapes, but for the doubled single quote. */
function readQuoted(scan, quote) {
    const sign = quote === doubleQuote ? '"' : "'";
    let end = scan.text.indexOf(sign, scan.at + 1);
    while (quote === singleQuote && end !== -1 && codeAt(scan, end + 1) === singleQuote) {
        end = scan.text.indexOf(sign, end + 2);
    }
    const written = end === -1 ? '\n' : scan.text.slice(scan.at + 1, end);
    if (written.includes('\n') || (quote === doubleQuote && written.includes('\\'))) {
        giveUp(scan);
        return nothing;
    }
    scan.at = end + 1;
    return { text: quote === singleQuote ? written.replaceAll("''", "'") : written, quoted: true };
}
