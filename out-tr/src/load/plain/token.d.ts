import { type Scan } from './scan.ts';
/** A scalar as it is written in one line. */
export interface Token {
    readonly text: string;
    readonly quoted: boolean;
}
/** The scalar that begins here, up to what ends it in this line; `inFlow`: between brackets or braces. */
export declare function readToken(scan: Scan, inFlow: boolean): Token;
/** Whether a colon that makes what precedes it a key stands here. */
export declare function isKeyColon(scan: Scan): boolean;
