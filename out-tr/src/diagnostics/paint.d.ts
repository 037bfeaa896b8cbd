import { styleText } from 'node:util';
export type Style = Parameters<typeof styleText>[0];
/** Puts a style around a piece of text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;
/** Whether there are colours is the caller's decision alone: no stream and no environment is asked. */
export declare function painter(color: boolean): Paint;
