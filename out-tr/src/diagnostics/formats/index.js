import { compact } from './compact.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { sarif } from './sarif.js';
import { text } from './text.js';
/** What `--format` takes, by name. */
export const outputFormats = [
    compact,
    github,
    gitlab,
    json,
    junit,
    markdown,
    sarif,
    text,
];
