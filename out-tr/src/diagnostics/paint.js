import { styleText } from 'node:util';
/** Whether there are colours is the caller's decision alone: no stream and no environment is asked. */
export function painter(color) {
    return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
