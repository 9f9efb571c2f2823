import type { NotFoundHandler } from 'hono';
import type { DashboardContext } from '../dashboard-context.js';
import { MessagePage } from '../pages/message-page.js';
import { render } from './render.js';

/** Answers for an address that leads nowhere. */
export function showNotFound({ environment }: DashboardContext): NotFoundHandler {
  return (context) =>
    render(
      context,
      <MessagePage
        environment={environment}
        title="There is no such page"
        explanation="The address leads nowhere in this dashboard."
        nextStep="Go back to the list of connections."
      />,
      404,
    );
}
