import type { Answer } from './answer.js';
import { goodParts } from './good-parts.js';
import { httpMessage } from './http-message.js';

/** Answers as a healthy server does. */
export const goodAnswer: Answer = ({ socket, request }) => {
  socket.write(httpMessage(goodParts(request.method)));
};
