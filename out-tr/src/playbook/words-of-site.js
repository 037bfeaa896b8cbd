/** What the frame of every page says. */
export const siteWords = {
    contents: { en: 'Contents', de: 'Inhalt' },
    definedIn: { en: 'Defined in', de: 'Festgelegt in' },
    rationale: { en: 'Why', de: 'Warum' },
    skip: { en: 'Skip to the content', de: 'Zum Inhalt springen' },
    version: { en: 'Version', de: 'Version' },
    draft: { en: 'draft', de: 'Entwurf' },
};
