/** A text in the agreement's languages: language tag → words. The first declared language is always present unless a finding says so. */
export type Text = Readonly<Record<string, string>>;
/** Who of the two departments owns a definition. */
export type Ownership = 'marketing' | 'sales' | 'joint';
export type Side = 'marketing' | 'sales';
