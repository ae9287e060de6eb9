import type { WebhookEndpointDto, WebhookMessageDto } from '../dto/webhooks.dto';
import type { EndpointRow } from '../persistence/webhook-endpoints.repository';
import type { MessageRow } from '../persistence/webhook-messages.repository';

/** What a message is sent under, in the header `webhook-id`. */
export function webhookIdOf(messageId: string): string {
  return `msg_${messageId}`;
}

export function presentEndpoint(row: EndpointRow, now: Date): WebhookEndpointDto {
  const { id, name, address, types, state, offBecause, lastFault, waiting, revision } = row;
  return {
    id, name, address, types, state, offBecause, lastFault, waiting, revision,
    lastDeliveredAt: row.lastDeliveredAt?.toISOString() ?? null,
    failingSince: row.failingSince?.toISOString() ?? null,
    oldSecretUntil: row.oldSecretUntil && row.oldSecretUntil > now ? row.oldSecretUntil.toISOString() : null,
    createdAt: row.createdAt.toISOString(),
    abilities: { pause: state === 'active', resume: state !== 'active', test: state === 'active' },
  };
}

export function presentMessage(row: MessageRow): WebhookMessageDto {
  const { id, type, subject, key, state, heldBack, tries, lastStatus, lastFault } = row;
  return {
    id, webhookId: webhookIdOf(id), type, subject, milestone: key, state, heldBack, tries, lastStatus, lastFault,
    nextTryAt: state === 'waiting' ? row.dueAt.toISOString() : null,
    happenedAt: row.happenedAt.toISOString(),
    lastTriedAt: row.lastTriedAt?.toISOString() ?? null,
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
  };
}
