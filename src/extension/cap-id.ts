/** Id of the finding on a ceiling; those of its figures stand under it. */
export const capId = "extension.support-cap";
