/** The agreements one can begin with: folders below `templates/`. */
export declare const templateNames: readonly ['classic', 'plg', 'abm', 'minimal'];
export type TemplateName = (typeof templateNames)[number];
/** What each is for, as the question names it. */
export declare const templatePurposes: Readonly<Record<TemplateName, {
    readonly en: string;
    readonly de: string;
}>>;
