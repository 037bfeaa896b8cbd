import { type Walk } from './walk.ts';
/** Sales gets in touch: one to eight times in its own hours, some of it written down days later; moves the walk to the last contact. */
export declare function contact(walk: Walk): void;
