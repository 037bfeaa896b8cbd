import { visibleText } from '../support/visible-text.ts';

/** Seen by nobody, and yet between two characters: the form of it that stays visible in the source. */
const gap = '&#8203;';

/**
 * What forges look for in the text of a rendered page, where a backslash is long gone, each with the place at which a
 * gap ends it: mentions, references, addresses, hashes of commits. A comment in that place would be taken out again by
 * a forge that cleans the page first.
 */
const seeking: readonly (readonly [form: RegExp, torn: string])[] = [
  // @team, #12, !12 and the like of GitLab: $12 a snippet, %"2.0" a milestone, ~"label", ^alert#1, &amp;12 an epic.
  [/(@)(?=\S)|([#!$%~])(?=[\p{L}\p{N}"_])/gu, `$1$2${gap}`],
  [/(&amp;)(?=\p{N})/gu, `$1${gap}`],
  [/\b(gh-)(?=\d)/giu, `$1${gap}`],
  // [vulnerability:12], [[a page of the wiki]]
  [/(\[)(?=\[|[a-z_]+:\S)/giu, `$1${gap}`],
  [/(:)(?=\/\/)/gu, `$1${gap}`],
  [/\b(www)(?=\.)/giu, `$1${gap}`],
  [/\b((?:mailto|xmpp|tel|javascript|data):)(?=\S)/giu, `$1${gap}`],
];

/** A number alone stays as it is: at worst it leads to a commit of the same repository. */
const commit = /\b(?=\d*[a-f])[0-9a-f]{7,40}\b/gi;

/**
 * Plain words for a comment or a document: no emphasis, link, image, table cell, list or HTML, nobody is mentioned, no
 * address leads anywhere, and no bot is given a command at the beginning of a line.
 */
export function markdownText(text: string): string {
  const plain = visibleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const torn = seeking.reduce((words, [form, instead]) => words.replace(form, instead), plain);
  return torn
    .replace(commit, (hash) => hash.replace(/.{6}(?=.)/g, `$&${gap}`))
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/^ +/, (blanks) => '&#32;'.repeat(blanks.length))
    .replace(/^([-+#](?=[-+#]*(?:\s|$))|=(?==*\s*$)|\/)/, '\\$1')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}
