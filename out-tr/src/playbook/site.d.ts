import { type Artifact } from '../compile/artifact.ts';
import type { PlaybookInput } from './view.ts';
/** Draws a graph description as SVG. */
export type DrawGraph = (description: string) => string;
/** Every file of the published site, by path below `generated/playbook/`. The same input gives the same bytes. */
export declare function playbookSite(input: PlaybookInput, draw: DrawGraph): readonly Artifact[];
