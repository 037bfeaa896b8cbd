/** A YAML file built for a test or a page. */
export interface CaseFile {
    readonly path: string;
    readonly text: string;
}
/**
 * The whole agreement of a lint case: `test/lint/base.yaml` with the case's fragment laid over it. Documents meet by
 * kind and id; maps merge, lists and plain values replace, `null` removes. So a case shows only what matters.
 */
export declare function caseFiles(fragment: string): readonly CaseFile[];
