import type { Vocabulary } from '../../criteria/type-vocabulary.ts';
import type { Kind } from './kind.ts';
import type { Names } from './names.ts';
import type { Parts } from './parts.ts';
import type { Report } from './report.ts';
/** What every linker can ask while it makes its part. */
export interface Linking {
    readonly report: Report;
    readonly names: Names;
    /** The agreement's languages, first = that of plain strings; undefined while no agreement document could be read. */
    readonly languages: readonly string[] | undefined;
    /** For criteria outside scorings. */
    readonly vocabulary: Vocabulary;
    /** Digits after the point of the default scoring's points. */
    readonly scale: number;
    /** The part of another kind, linked when it is first asked for. */
    readonly part: <K extends Kind>(kind: K) => Parts[K];
}
