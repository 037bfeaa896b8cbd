/** Custom fields that an object may have, by edition. Source: Salesforce Help, "Custom Fields Allowed Per Object". */
export const customFieldLimit = { enterprise: 500, unlimited: 800 } as const;
