import type { FC } from 'hono/jsx';
import { Layout } from '../components/layout.js';

/** A page with nothing but a message and the way on. */
export const MessagePage: FC<{
  readonly environment: string;
  readonly title: string;
  readonly explanation: string;
  readonly nextStep: string;
  /** Address to try again; none where that could do something twice. */
  readonly retryUrl?: string | undefined;
}> = ({ environment, title, explanation, nextStep, retryUrl }) => (
  <Layout title={title} environment={environment}>
    <section class="message card">
      <h1>{title}</h1>
      <p>{explanation}</p>
      <p>
        <strong>What to do:</strong> {nextStep}
      </p>
      <div class="form-actions">
        {retryUrl === undefined ? null : (
          <a class="button button-primary" href={retryUrl}>
            Try again
          </a>
        )}
        <a class={retryUrl === undefined ? 'button button-primary' : 'button'} href="/">
          Go to the connections
        </a>
      </div>
    </section>
  </Layout>
);
