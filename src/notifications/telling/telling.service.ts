import { Injectable } from '@nestjs/common';
import { hashOf } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Database } from '../../platform/database/database';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { Mail } from '../../platform/mail/mail';
import { Secrets } from '../../platform/secrets/secrets';
import { Webhooks } from '../../platform/webhooks/webhooks';
import { MESSAGE_GROUPS } from '../domain/message-groups';
import type { MessageChoicesDto, SaveMessageChoicesDto } from '../dto/telling.dto';
import { MessageChoicesRepository, type MessageChoicesRow } from '../persistence/message-choices.repository';
import { webhookPurpose } from '../sending/outgoing.service';

/** How each person wants to be told; for the person alone. */
@Injectable()
export class Telling {
  constructor(
    private readonly choices: MessageChoicesRepository,
    private readonly mail: Mail,
    private readonly webhooks: Webhooks,
    private readonly secrets: Secrets,
    private readonly db: Database,
  ) {}

  async read(actor: Actor): Promise<MessageChoicesDto> {
    return this.present(await this.choices.read(actor.personId));
  }

  /** @throws Problem 422 for a webhook that is not called from here, or one chosen where there is none */
  async save(actor: Actor, input: SaveMessageChoicesDto): Promise<MessageChoicesDto> {
    return this.db.transaction(async () => {
      const before = await this.choices.lock(actor.personId);
      this.refuseFaults(input, before);
      const { personId } = actor;
      await this.choices.choose(personId, input.choices);
      await this.choices.setDigestMinutes(personId, minutesOf(input.digestAt));
      if (input.webhookUrl !== undefined) {
        const sealed = input.webhookUrl === null ? null : this.secrets.seal(input.webhookUrl, webhookPurpose(personId));
        await this.choices.setWebhook(personId, sealed);
      }
      return this.present(await this.choices.read(personId));
    });
  }

  /** Ends e-mails to whoever the token was sent to; the inbox stays. An unknown token does nothing, and does not say so. */
  async leave(token: string): Promise<void> {
    await this.db.transaction(async () => {
      const personId = await this.choices.ownerOfLeaveToken(hashOf(token));
      if (personId === null) return;
      const { ways } = await this.choices.lock(personId);
      const mailed = MESSAGE_GROUPS.filter((group) => ways[group] === 'mail' || ways[group] === 'digest');
      await this.choices.choose(personId, mailed.map((group) => ({ group, way: 'inbox' })));
    });
  }

  private refuseFaults({ choices, webhookUrl }: SaveMessageChoicesDto, before: MessageChoicesRow): void {
    const faults: FieldFault[] = [];
    const wantsAddress = webhookUrl !== undefined && webhookUrl !== null;
    if (wantsAddress && !this.secrets.available) {
      faults.push({ field: 'webhookUrl', problem: 'This installation keeps no webhooks. Ask whoever runs it to set a secret key.' });
    } else if (wantsAddress && !this.webhooks.isAllowed(webhookUrl)) {
      faults.push({ field: 'webhookUrl', problem: 'Use the https:// address of an incoming webhook on the internet.' });
    }
    const willHaveOne = webhookUrl === undefined ? before.webhookSealed !== null : wantsAddress;
    if (!willHaveOne && choices.some(({ way }) => way === 'webhook')) {
      faults.push({ field: 'choices', problem: 'Enter the webhook’s address first, or choose another way.' });
    }
    if (faults.length > 0) throw Problem.invalid(faults);
  }

  private present({ ways, digestMinutes, webhookSealed }: MessageChoicesRow): MessageChoicesDto {
    return {
      choices: MESSAGE_GROUPS.map((group) => ({ group, way: ways[group] })),
      digestAt: `${String(Math.floor(digestMinutes / 60)).padStart(2, '0')}:${String(digestMinutes % 60).padStart(2, '0')}`,
      mail: this.mail.enabled,
      webhook: !this.secrets.available ? 'unavailable' : webhookSealed ? 'set' : 'none',
    };
  }
}

function minutesOf(time: string): number {
  const [hours = '9', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
