export const noNumbers = { numbers: [], isCut: false };
/** So many are tried beyond the constants. */
const beyond = 2;
/** Of measures that are shown in larger units, fewer: each of those has many numbers. */
const most = { plain: 1_500, magnified: 300 };
/**
 * Every multiple of the step from below the least of the constants to above the largest, for clamps make all others alike.
 * Where these are too many, some of them at equal distances and those around the constants.
 */
export function triedNumbers(constants, step, factor) {
    const steps = constants.map((constant) => Math.floor(constant / step));
    const low = Math.min(...steps) - beyond;
    const high = Math.max(...steps) + 1 + beyond;
    const stride = Math.ceil((high - low + 1) / (factor > 1 ? most.magnified : most.plain));
    const even = Array.from({ length: Math.floor((high - low) / stride) + 1 }, (_, index) => low + index * stride);
    const around = stride === 1 ? [] : steps.flatMap((at) => [at - 1, at, at + 1, at + 2]);
    return { numbers: [...even, ...around].map((at) => at * step), isCut: stride > 1 };
}
