import type { OutputFormat } from '../output-format.ts';
import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** What `--format` takes, by name. */
export const outputFormats: readonly OutputFormat[] = [
  compact,
  github,
  gitlab,
  json,
  junit,
  markdown,
  sarif,
  text,
];
