import type { WebhookEndpointsDto, WebhookEndpointWithSecretDto, WebhookMessageDto } from '../../src/integrations/dto/webhooks.dto';
import type { Scene } from './scenes';
import { newKey, type Person, type World } from './world';

/** An endpoint that nothing ever reaches: the name is reserved for that (RFC 2606). */
const wanted = () => ({ name: `Listener ${newKey()}`, address: 'https://hooks.invalid/in', types: ['guild_week.closed'] });

const FEW = 15;

/** A proper request to each route of what other programs are told; endpoints are those of the admin's guild. */
export function tellingProgramsScenes(world: World, admin: Person): Record<string, Scene> {
  const made = async () => {
    const browser = await world.as(admin);
    // A guild has twenty at most, and some walks make many.
    const { endpoints } = await browser.get<WebhookEndpointsDto>('/webhook-endpoints');
    for (const { id } of endpoints.slice(FEW)) await browser.delete(`/webhook-endpoints/${id}`);
    return browser.post<WebhookEndpointWithSecretDto>('/webhook-endpoints', wanted());
  };
  const onEndpoint = (body?: () => unknown, command?: string): Scene => async () => {
    const { id, revision } = await made();
    if (command !== undefined) await (await world.as(admin)).post(`/webhook-endpoints/${id}/${command}`);
    return () => ({ params: { id }, body: body?.(), revision });
  };
  return {
    'GET /changes': async () => () => ({}),
    'GET /webhook-endpoints': async () => () => ({}),
    'POST /webhook-endpoints': async () => () => ({ body: wanted() }),
    'GET /webhook-endpoints/{id}': onEndpoint(),
    'PATCH /webhook-endpoints/{id}': onEndpoint(wanted),
    'DELETE /webhook-endpoints/{id}': onEndpoint(),
    'POST /webhook-endpoints/{id}/secret': onEndpoint(),
    'POST /webhook-endpoints/{id}/pause': onEndpoint(),
    'POST /webhook-endpoints/{id}/resume': onEndpoint(undefined, 'pause'),
    'POST /webhook-endpoints/{id}/test': onEndpoint(),
    'POST /webhook-endpoints/{id}/try-now': onEndpoint(),
    'POST /webhook-endpoints/{id}/replay': onEndpoint(() => ({ since: '2026-11-23T08:00:00Z' })),
    'GET /webhook-endpoints/{id}/messages': onEndpoint(),
    'POST /webhook-endpoints/{id}/messages/{messageId}/send': async () => {
      const { id } = await made();
      const { id: messageId } = await (await world.as(admin)).post<WebhookMessageDto>(`/webhook-endpoints/${id}/test`);
      return () => ({ params: { id, messageId } });
    },
  };
}
