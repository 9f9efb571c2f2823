/** Markup that may stand in a page as it is. Made by `html` alone, so that no text can pass for it. */
export class SafeHtml {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}
