import type { OutputFormat } from '../output-format.ts';
/** GitLab's code quality report: findings beside the changed lines of a merge request, followed over commits. */
export declare const gitlab: OutputFormat;
