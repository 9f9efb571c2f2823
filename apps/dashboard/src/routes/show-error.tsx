import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { DashboardContext } from '../dashboard-context.js';
import { MessagePage } from '../pages/message-page.js';
import { describeFailure } from '../wording/describe-failure.js';
import { render } from './render.js';

/** Answers for an error that a route did not handle: the API's, a forged post, or a defect. */
export function showError(
  { environment }: DashboardContext,
  onDefect: (error: unknown) => void = () => undefined,
): ErrorHandler {
  return (error, context) => {
    const failure = describeFailure(error);
    if (failure !== undefined) {
      if (failure.retryAfter !== undefined) {
        context.header('retry-after', String(failure.retryAfter));
      }
      const { status, title, explanation, nextStep } = failure;
      const retryUrl =
        context.req.method === 'GET' ? context.req.path + search(context.req.url) : undefined;
      return render(
        context,
        <MessagePage {...{ environment, title, explanation, nextStep, retryUrl }} />,
        status,
      );
    }
    if (error instanceof HTTPException && error.status < 500) {
      return render(
        context,
        <MessagePage
          environment={environment}
          title="The request was refused"
          explanation="It did not come from a page of this dashboard. Nothing was sent."
          nextStep="Open the dashboard and try again from there."
        />,
        403,
      );
    }
    onDefect(error);
    return render(
      context,
      <MessagePage
        environment={environment}
        title="Something went wrong"
        explanation="The dashboard failed in a way that it should not."
        nextStep="Look at the list before you try again."
      />,
      500,
    );
  };
}

function search(url: string): string {
  return new URL(url).search;
}
