/** In bytes: a larger evidence file is not read. */
export const evidenceCap = 256 * 1024 * 1024;
