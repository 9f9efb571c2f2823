/** The key of every request: the emulator's own one, and as good as any for those that look at none. */
export const apiKey: string = 'emulator-key-full';
