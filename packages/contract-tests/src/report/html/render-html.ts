import type { EdgeReport } from '../../findings/edge-report.js';
import { exchangeMatrix } from '../select/exchange-matrix.js';
import { selectExchanges } from '../select/select-exchanges.js';
import { html } from './html.js';
import { renderEdge } from './render-edge.js';
import { renderHeader } from './render-header.js';
import { renderPage } from './render-page.js';

/** How {@link renderHtml} goes about it. */
export interface RenderHtmlOptions {
  /**
   * Exchanges of an edge that are shown in full: those of findings first, then an even share of each cell.
   * Default: 600.
   */
  readonly maxExchanges?: number | undefined;
  /** Characters that bodies may take together; later ones are left out, and the page says so. Default: 2,000,000. */
  readonly maxBodyCharacters?: number | undefined;
}

/**
 * One self-contained page for reports of one or several edges: no other file, no network, readable without JavaScript.
 * The same reports make the same page.
 *
 * @example
 * ```ts
 * await writeFile('contract.html', renderHtml([await verifyProvider({ baseUrl })]));
 * ```
 */
export function renderHtml(
  reports: readonly EdgeReport[],
  { maxExchanges = 600, maxBodyCharacters = 2_000_000 }: RenderHtmlOptions = {},
): string {
  let room = maxBodyCharacters;
  const edges = reports.map((report, edge) => {
    const matrix = exchangeMatrix(report);
    return renderEdge({
      report,
      matrix,
      edge,
      shown: selectExchanges(matrix, maxExchanges),
      takeRoom(size) {
        if (size > room) return false;
        room -= size;
        return true;
      },
    });
  });
  const title = reports[0]?.contract.title ?? 'No report';
  return renderPage(
    `Contract report: ${title}`,
    html`${renderHeader(reports)}
<main id="content">
${edges}
</main>
<dialog class="drawer" aria-labelledby="drawer-title">
<div class="drawer-bar"><h2 id="drawer-title" tabindex="-1"></h2><button type="button" class="button" data-close>Close</button></div>
<div class="drawer-content"></div>
</dialog>`,
  );
}
