const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** True if the text can be written as UTF-8 without loss. */
export const isWellFormed = (text: string): boolean => text.search(loneSurrogates) < 0;

/** The text with U+FFFD for every lone surrogate: what its UTF-8 would read back as. */
export const wellFormed = (text: string): string => text.replace(loneSurrogates, '\ufffd');
