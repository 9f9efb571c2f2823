/** Why a fault is not caught, by its id. */
export const survivorReasons: Readonly<Record<string, string>> = {};
