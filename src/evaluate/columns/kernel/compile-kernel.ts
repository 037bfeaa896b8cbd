import { type Constants, constantName } from './constants.ts';

/** Fills the result arrays for the leads from `start` up to `end`. */
export type Kernel = (start: number, end: number, asOf: number, today: number, out: KernelOutput) => void;

/** The arrays that a kernel writes, by result column. */
export type KernelOutput = Readonly<
  Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>
>;

/** The only place where text becomes code: the body holds names from `constants` and numbers, nothing that anybody wrote. */
export function compileKernel(body: string, { values }: Constants): Kernel {
  const locals = values.map((_, index) => `const ${constantName(index)} = k[${index}];`);
  const code = `'use strict';
return (start, end, asOf, today, out) => {
${locals.join('\n')}
${body}
};`;
  // The body is written by `kernelBody`, whose functions have this form.
  return new Function('k', code)(values) as Kernel;
}
