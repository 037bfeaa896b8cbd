import { constantName } from './constants.js';
/** The only place where text becomes code: the body holds names from `constants` and numbers, nothing that anybody wrote. */
export function compileKernel(body, { values }) {
    const locals = values.map((_, index) => `const ${constantName(index)} = k[${index}];`);
    const code = `'use strict';
return (start, end, asOf, today, out) => {
${locals.join('\n')}
${body}
};`;
    // The body is written by `kernelBody`, whose functions have this form.
    return new Function('k', code)(values);
}
