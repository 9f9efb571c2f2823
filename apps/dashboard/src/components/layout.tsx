import type { FC, PropsWithChildren } from 'hono/jsx';

/** What every page says about itself. */
export interface LayoutProps {
  readonly title: string;
  readonly environment: string;
  /** The entry of the navigation that the page belongs to. */
  readonly current?: 'connections' | 'import';
}

const entries = [
  { key: 'connections', href: '/', label: 'Connections' },
  { key: 'import', href: '/import', label: 'Import personnel' },
] as const;

/** The frame of every page: header with navigation, main part, footer. */
export const Layout: FC<PropsWithChildren<LayoutProps>> = (props) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{props.title} · Connections dashboard</title>
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/assets/dashboard.css" />
      <script type="module" src="/assets/dashboard.js" />
    </head>
    <body>
      <a class="skip-link" href="#main">
        Skip to the content
      </a>
      <header class="site-header">
        <div class="site-header-inner">
          <a class="brand" href="/">
            <img src="/assets/icon.svg" alt="" width="28" height="28" />
            <span>Connections dashboard</span>
          </a>
          <nav aria-label="Pages">
            {entries.map(({ key, href, label }) => (
              <a href={href} aria-current={props.current === key ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <span class="environment" title="Where the data comes from">
            {props.environment}
          </span>
        </div>
      </header>
      <main id="main" tabindex={-1}>
        {props.children}
      </main>
      <footer class="site-footer">
        Sample app of drata-connections. Unofficial; not affiliated with Drata.
      </footer>
    </body>
  </html>
);
