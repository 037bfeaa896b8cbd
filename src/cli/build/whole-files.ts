import type { ReadAgreement } from '../../model/read-agreement.ts';

/** What is said of generated files points at whole files. */
export const wholeFiles: Pick<ReadAgreement, 'locate' | 'textOf'> = {
  locate: () => ({
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: 0, line: 1, column: 1 },
  }),
  textOf: () => undefined,
};
