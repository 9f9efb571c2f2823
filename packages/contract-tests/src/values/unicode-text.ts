/** Letters from all over Unicode, in one, two, three and four bytes of UTF-8. */
export const unicodeText = 'Zoë Ångström 東京 Ω 🚀';
