import { createHash } from 'node:crypto';

/**
 * The id of an event, made of what tells repeats: the source, the type, the sender's id and the body. Senders give one id
 * to several events, and send the same event again; only all of it together is the event. A UUID of version 8 (RFC 9562).
 */
export function eventIdOf(sourceId: string, type: string, senderId: string | null, body: Buffer): string {
  const hash = createHash('sha256').update(JSON.stringify([sourceId, type, senderId])).update(createHash('sha256').update(body).digest()).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
