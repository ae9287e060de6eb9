import { Socket } from 'node:net';

/**
 * A socket on which the statements that are given in one turn of the event loop, without waiting for each other, leave
 * as one piece: BEGIN, the lock and the rows behind it reach PostgreSQL in one packet instead of one each.
 *
 * pg corks its stream while it writes one statement. Here the cork comes out a moment later, when all are written.
 */
export function gatheringSocket(): Socket {
  const socket = new Socket();
  const uncork = socket.uncork.bind(socket);
  socket.uncork = () => process.nextTick(uncork);
  return socket;
}
